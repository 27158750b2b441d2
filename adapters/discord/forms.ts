import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Command } from '../../src/command.ts';
import { shorten } from '../../src/text/shorten.ts';
import { limits } from './render/limits.ts';

const FIELD = 'text';
const FORM = 'form ';
const REPORT = 'report ';

/** What was sent with a form: a text for a command, or a word on the answer of a button. */
export type FilledForm =
  | { readonly command: string; readonly text: string }
  | { readonly id: string; readonly text: string };

/** A form that takes what a command is asked for, over several lines. */
export function commandForm({
  name,
  summary,
  argument,
}: Command): APIModalInteractionResponseCallbackData {
  return form(`${FORM}${name}`, summary, argument?.description ?? 'The text', argument?.hint ?? '');
}

/** A form that takes a word on what is wrong with the answer that a button's id names. */
export function reportForm(id: string): APIModalInteractionResponseCallbackData {
  return form(
    `${REPORT}${id}`.slice(0, limits.customId),
    'Report a wrong text',
    'What is wrong?',
    'Kept with the references and the texts shown',
  );
}

/** Reads a form that was sent; null where it is not of our making. */
export function readForm(data: { custom_id?: unknown; components?: unknown }): FilledForm | null {
  const id = typeof data.custom_id === 'string' ? data.custom_id : '';
  const text = readField(data.components);
  if (id.startsWith(FORM)) return { command: id.slice(FORM.length), text };
  return id.startsWith(REPORT) ? { id: id.slice(REPORT.length), text } : null;
}

function form(
  custom_id: string,
  title: string,
  label: string,
  placeholder: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id,
    title: shorten(title, limits.formTitle),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            custom_id: FIELD,
            label: shorten(label, limits.fieldLabel),
            style: TextInputStyle.Paragraph,
            required: true,
            max_length: limits.fieldText,
            ...(placeholder && { placeholder: shorten(placeholder, 100) }),
          },
        ],
      },
    ],
  };
}

/** The value of the one field, however deep Discord puts it. */
function readField(node: unknown): string {
  if (Array.isArray(node)) return node.map(readField).find((text) => text !== '') ?? '';
  if (typeof node !== 'object' || node === null) return '';
  const { custom_id, value, components, component } = node as Readonly<Record<string, unknown>>;
  if (custom_id === FIELD && typeof value === 'string') return value;
  return readField(components) || readField(component);
}
