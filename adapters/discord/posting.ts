import type { APIInteraction } from 'discord-api-types/v10';
import type { RegistrationSettings } from './settings.ts';

/** Whether answers may be shown to everyone where an interaction comes from. */
export type MayPost = (interaction: APIInteraction) => boolean;

/** As the administrator has set it: for all, or off in single servers and channels, their threads included. */
export function createMayPost({
  DISCORD_POSTING: posting,
  DISCORD_POSTING_OFF_IN: offIn,
}: RegistrationSettings): MayPost {
  const closed = new Set(offIn);
  return ({ guild_id: server, channel }) => {
    const thread = channel && 'parent_id' in channel ? channel.parent_id : undefined;
    return posting === 'on' && ![server, channel?.id, thread].some((id) => id && closed.has(id));
  };
}
