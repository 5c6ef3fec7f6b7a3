import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** Every file in a zip, by its path inside. */
export async function readZip(file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await openPromise(file);
  const files = new Map<string, Uint8Array>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}
