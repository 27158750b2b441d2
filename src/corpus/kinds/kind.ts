import type { z } from 'zod';
import type { kindSchema, VOICES } from './kind-schema.ts';

/** What is known of a kind of document: how it is recognised, what is in it, who speaks, how it is cited. */
export type Kind = z.infer<typeof kindSchema>;

export type AuthorityVoice = (typeof VOICES)[number];

export type AuthorityRule = Kind['authority'][number];
