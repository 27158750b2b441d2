import type { Command } from '../command.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [verify];
