import { createHash } from 'node:crypto';

/** The name of a content, in hexadecimal: what is the same has the same name. Its start will do where few are told apart. */
export function contentName(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
