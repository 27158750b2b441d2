import { type APITextDisplayComponent, ComponentType } from 'discord-api-types/v10';
import type { DiscordMessage } from '../../../adapters/discord/render/message.ts';

/** The Markdown of every text display of a message, in order. */
export function texts(message: {
  readonly components: readonly (DiscordMessage['components'][number] | APITextDisplayComponent)[];
}): string[] {
  return message.components.flatMap((component) => {
    if (component.type === ComponentType.Section) return texts(component);
    return component.type === ComponentType.TextDisplay ? [component.content] : [];
  });
}

/** Label and `custom_id` (or menu value) of everything that can be pressed or chosen. */
export function pressables(
  message: Pick<DiscordMessage, 'components'>,
): { label: string; id: string }[] {
  return message.components.flatMap((row) => {
    const parts =
      row.type === ComponentType.Section
        ? [row.accessory]
        : row.type === ComponentType.ActionRow
          ? row.components
          : [];
    return parts.flatMap((component) => {
      if (component.type === ComponentType.Button && 'custom_id' in component) {
        return [{ label: component.label ?? '', id: component.custom_id }];
      }
      if (component.type !== ComponentType.StringSelect) return [];
      return component.options.map(({ label, value }) => ({ label, id: value }));
    });
  });
}
