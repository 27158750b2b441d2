import { Client, Events, GatewayIntentBits } from 'discord.js';

/** As bare a bot as discord.js allows: it answers everything with a text as long as it is told. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
const content = 'x'.repeat(Number(process.env['ECHO_BYTES'] ?? 0));
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply(content);
});
await client.login(process.env['DISCORD_TOKEN'] ?? '');
