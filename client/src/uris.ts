import type { Uri } from 'vscode';

/** The last part of a path: `前进区2025.txt`. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const isSame = (a: Uri, b: Uri): boolean => a.toString() === b.toString();
