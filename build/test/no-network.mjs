// @ts-check

/**
 * A command as it runs on a machine without any network: in a network namespace of its own that has nothing but the
 * loopback, which Playwright talks through. It has its own mounts too, for tests of drives that come and go, and its own
 * place for the sockets of screens: a screen of another namespace cannot tell which are in use, and takes their names.
 *
 * @param {import('../script/commands.mjs').Command} command
 * @param {boolean} root whether this is the user that may do so; others become one in the namespace
 * @returns {import('../script/commands.mjs').Command}
 */
export function withoutNetwork(command, root = process.getuid?.() === 0) {
  const sockets = '/tmp/.X11-unix';
  const script = [
    // Debian keeps `ip` where only an administrator looks.
    'PATH="$PATH:/usr/sbin:/sbin" ip link set lo up',
    `mkdir -p -m 1777 ${sockets}`,
    `mount -t tmpfs -o mode=1777 none ${sockets}`,
    'exec "$@"',
  ].join(' && ');
  return [
    'unshare',
    '--net',
    '--mount',
    ...(root ? [] : ['--map-root-user']),
    'sh',
    '-c',
    script,
    'sh',
    ...command,
  ];
}
