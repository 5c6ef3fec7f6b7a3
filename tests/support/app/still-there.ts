import { capture } from '../../../build/script/commands.mjs';

/**
 * What may keep a program from ending, for who looks into it: the titles of the windows on its screen, questions of
 * the system among them, and its processes with what they wait for.
 */
export async function stillThere(pid: number | undefined): Promise<string> {
  if (process.platform !== 'linux' || pid === undefined) return '';
  const [windows, processes] = await Promise.all([
    capture(['xdotool', 'search', '--name', '.', 'getwindowname', '%@']),
    capture(['ps', '-o', 'pid,stat,wchan:24,etime,args', '-p', String(pid), '--ppid', String(pid)]),
  ]);
  return `On its screen:\n${windows.output}\nIts processes:\n${processes.output}`;
}
