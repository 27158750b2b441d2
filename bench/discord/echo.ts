import { Client, Events, GatewayIntentBits } from 'discord.js';

/** As bare a bot as discord.js allows: it says back what was asked. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply(interaction.options.data.map(({ value }) => String(value)).join(' '));
});
await client.login(process.env['DISCORD_TOKEN'] ?? '');
