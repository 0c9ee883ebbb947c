import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

/**
 * Puts a whole content into a file, in one step: no reader and no crash ever sees half of it, and after an error it is as it was. Mode
 * and owner stay. `path` must be no link.
 */
export async function replaceFile(path: string, content: Buffer | string): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const before = statSync(path, { throwIfNoEntry: false });
  const file = await open(temporary, 'wx', before?.mode);
  try {
    try {
      // Until all is written: on a nearly full disk a single write ends early and is no error.
      await file.writeFile(content);
      await file.sync();
      if (before) await takeOver(file, before);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** What only another user may do is not done: the file then belongs to who wrote it. */
async function takeOver(file: FileHandle, { mode, uid, gid }: ReturnType<typeof statSync> & object): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(Number(uid), Number(gid)).catch(() => undefined);
  await file.chmod(Number(mode)).catch(() => undefined);
}
