// @ts-check

/**
 * A command with mounts that no other program sees, so that tests can make disks that fill up: on Linux, for the user
 * that may do so.
 *
 * @param {import('../script/commands.mjs').Command} command
 * @param {boolean} mayMount
 * @returns {import('../script/commands.mjs').Command}
 */
export function withOwnMounts(command, mayMount = process.platform === 'linux' && process.getuid?.() === 0) {
  return mayMount ? ['unshare', '--mount', 'env', 'KIB_OWN_MOUNTS=1', ...command] : command;
}
