import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ownFolder } from './folders';

/** A file of this folder as a program of its own. Returns its path. */
export async function programOf(name: string): Promise<string> {
  const folder = await ownFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL(name, import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'program.mjs');
}

/** Lets a program go on for some milliseconds after its first word, and kills it. Returns the last number it said. */
export async function killedAfter(program: string, words: readonly string[], after: number): Promise<number> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(said.trim().split('\n').at(-1));
}
