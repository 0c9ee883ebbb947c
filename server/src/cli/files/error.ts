/** Why one file could not be read or written. The message is Chinese and meant for the user. */
export class FileError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  ENOTDIR: '文件不存在',
  EISDIR: '这是文件夹，不是文件',
  ELOOP: '符号链接成环',
  ENAMETOOLONG: '文件名过长',
  EMFILE: '打开的文件过多',
  ENFILE: '打开的文件过多',
  ENOSPC: '磁盘空间不足',
  EDQUOT: '磁盘配额已用完',
  EFBIG: '文件大小超过系统限制',
  EROFS: '所在的磁盘是只读的',
  EBUSY: '文件正被其他程序使用',
  ETXTBSY: '文件正被其他程序使用',
  EIO: '磁盘读写出错',
};

/** In Chinese, what the operating system said while the file was read or written. */
export function explain(error: unknown, action: '读取' | '写入'): string {
  if (error instanceof FileError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return `没有${action}权限`;
  const reason = (code && reasons[code]) || `${action}时出错：${code ?? message ?? error}`;
  // A file is replaced in one step, or not at all.
  return action === '写入' ? `${reason}，未写入` : reason;
}
