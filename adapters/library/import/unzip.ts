import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FILE_LIMITS } from './file-limits.ts';
import { Unreadable } from './unreadable.ts';

const ENCRYPTED = 0x1;

type ZipLimits = Readonly<
  Record<'members' | 'inflated' | 'member' | 'ratio' | 'smallMember', number>
>;

/**
 * The members of a zipped file that are wanted, inflated. Sizes and ratios are counted while they
 * inflate, whatever the file says of itself; a member that comes twice is refused, since two programs
 * could read two different texts. Throws `Unreadable`.
 */
export async function unzip(
  bytes: Uint8Array,
  name: string,
  isWanted: (member: string) => boolean,
  limits: ZipLimits = FILE_LIMITS,
): Promise<Map<string, Buffer>> {
  try {
    return await inflateMembers(bytes, name, isWanted, limits);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(name, 'damaged', { cause: error });
  }
}

async function inflateMembers(
  bytes: Uint8Array,
  name: string,
  isWanted: (member: string) => boolean,
  limits: ZipLimits,
): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  if (zip.entryCount > limits.members) throw new Unreadable(name, 'unpacks-too-far');
  const members = new Map<string, Buffer>();
  const seen = new Set<string>();
  let left = limits.inflated;
  for await (const entry of zip.eachEntry()) {
    if (seen.has(entry.fileName)) throw new Unreadable(name, 'damaged');
    seen.add(entry.fileName);
    if (!isWanted(entry.fileName)) continue;
    if (entry.generalPurposeBitFlag & ENCRYPTED) throw new Unreadable(name, 'encrypted');
    const member = await inflate(zip, entry, left, limits);
    if (member === null) throw new Unreadable(name, 'unpacks-too-far');
    left -= member.length;
    members.set(entry.fileName, member);
  }
  return members;
}

/** Null where it inflates beyond its limits, or beyond what is left. */
async function inflate(
  zip: ZipFile,
  entry: Entry,
  left: number,
  limits: ZipLimits,
): Promise<Buffer | null> {
  const byRatio = Math.max(limits.smallMember, entry.compressedSize * limits.ratio);
  const limit = Math.min(left, limits.member, byRatio);
  if (entry.uncompressedSize > limit) return null;
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) {
      stream.destroy();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
