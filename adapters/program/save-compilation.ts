import type { Reply } from '../../src/reply/reply.ts';
import { writeCompilation } from '../files/index.ts';
import { SaveError, save } from '../files/save.ts';
import type { Output } from './command-line.ts';

/** What came of `--output`, in a sentence. */
export interface Saved {
  readonly saved: boolean;
  readonly message: string;
}

/** Writes the compilation that a reply carries, whole or not at all. */
export async function saveCompilation(
  { attachment }: Reply,
  { path, extension }: Output,
): Promise<Saved> {
  if (!attachment) {
    return { saved: false, message: 'Nothing was written: --output takes what /compile finds.' };
  }
  try {
    save(path, await writeCompilation(attachment.compilation, extension));
    return { saved: true, message: `Written: ${path}` };
  } catch (error) {
    if (error instanceof SaveError) return { saved: false, message: error.message };
    throw error;
  }
}
