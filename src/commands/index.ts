import type { Command } from '../command.ts';
import { cite } from './cite.ts';
import { compare } from './compare/compare.ts';
import { compile } from './compile.ts';
import { documents } from './documents/documents.ts';
import { createHelp } from './help.ts';
import { meeting } from './meeting/meeting.ts';
import { paper } from './paper.ts';
import { para } from './para.ts';
import { prior } from './prior/prior.ts';
import { rec } from './rec.ts';
import { related } from './related.ts';
import { state } from './state/state.ts';
import { themes } from './themes.ts';
import { topic } from './topic.ts';
import { track } from './track/track.ts';
import { verify } from './verify/verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  rec,
  topic,
  related,
  track,
  para,
  paper,
  themes,
  meeting,
  state,
  cite,
  prior,
  verify,
  compare,
  compile,
  documents,
  createHelp(() => commands),
];
