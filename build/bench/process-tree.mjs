// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all below it, shared pages counted once among their users, in MB.
 *
 * @param {number} pid
 * @param {RegExp} [only] of its command lines
 */
export function memoryOf(pid, only = /./) {
  return treeOf(pid).reduce((sum, each) => sum + (only.test(commandLine(each)) ? proportional(each) : 0), 0);
}

/**
 * @param {number} pid
 * @returns {number[]} the process and all that it started
 */
function treeOf(pid) {
  const all = readdirSync('/proc').map(Number).filter(Boolean);
  const parents = new Map(all.map((id) => [id, parentOf(id)]));
  const tree = [pid];
  // The list grows while it is walked: children come behind their parents.
  for (const each of tree) tree.push(...all.filter((id) => parents.get(id) === each));
  return tree;
}

/** @param {number} pid */
function parentOf(pid) {
  return Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1]);
}

/** @param {number} pid */
function proportional(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024;
}

/** @param {number} pid */
function commandLine(pid) {
  return read(pid, 'cmdline');
}

/**
 * @param {number} pid
 * @param {string} what
 * @returns {string} empty when the process has ended meanwhile
 */
function read(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
