import { app, type CommandLine } from 'electron';
import { url } from 'node:inspector';
import { join } from 'node:path';

/** What opens the program to a debugger, or has it write or run what a word on the command line names. */
const REMOVED = [
  ...['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins'],
  ...['log-net-log', 'net-log-capture-mode', 'ssl-key-log-file', 'v', 'vmodule', 'log-level'],
  ...['renderer-cmd-prefix', 'utility-cmd-prefix', 'gpu-launcher', 'ppapi-plugin-launcher'],
  ...['load-extension', 'disable-extensions-except', 'auto-open-devtools-for-tabs', 'disable-web-security'],
  ...[
    'allow-file-access-from-files',
    'unsafely-treat-insecure-origin-as-secure',
    'disable-site-isolation-trials',
  ],
  ...[
    'disk-cache-dir',
    'crash-dumps-dir',
    'enable-crash-reporter',
    'proxy-server',
    'proxy-pac-url',
    'host-rules',
  ],
] as const;

/** What Chromium and V8 have acted on before any code of ours runs: with these the program does not start. */
const REFUSED = [
  ...['js-flags', 'enable-logging', 'log-file', 'trace-startup', 'trace-startup-file', 'trace-config-file'],
  ...['enable-tracing', 'enable-tracing-output'],
] as const;

/**
 * Takes the switches away that no trainer needs, before Electron acts on them, and keeps the program's own folder where
 * it is. Returns the first for which it is too late. A program that has an inspector in it, as its test builds have, is
 * open already.
 */
export function refuseSwitches(
  commandLine: Pick<CommandLine, 'hasSwitch' | 'removeSwitch'> = app.commandLine,
): string | undefined {
  if (!app.isPackaged || url() !== undefined) return undefined;
  if (commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', join(app.getPath('appData'), app.getName()));
  for (const name of REMOVED) commandLine.removeSwitch(name);
  return REFUSED.find((name) => commandLine.hasSwitch(name));
}
