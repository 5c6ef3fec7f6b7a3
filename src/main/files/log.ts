import electronLog from 'electron-log/node';
import { readFileSync } from 'node:fs';
import { impersonal, type OwnFolders } from '../../core/errors/impersonal';
import { logEntry } from '../../core/errors/log-text';

/** Bytes. A file that grows larger is kept as `.old`. */
const MAX_BYTES = 512 * 1024;

/** What `KIB_DEBUG` can switch on, separated by commas. */
export const DEBUG_SUBJECTS = ['screens', 'documents'] as const;
export type DebugSubject = (typeof DEBUG_SUBJECTS)[number];

/** The subjects in a list as people write it; other words are ignored. */
export function debugSubjects(written = ''): readonly DebugSubject[] {
  const words = written.split(',').map((word) => word.trim());
  return DEBUG_SUBJECTS.filter((subject) => words.includes(subject));
}

/** What happened in the program, for support: kept in a file, without personal data. */
export interface Log {
  readonly file: string;
  note(text: string): void;
  /** Logs a step along the way, if its subject is switched on. */
  debug(subject: DebugSubject, text: () => string): void;
  /** Logs a bug. */
  fault(text: string): void;
  /** The last lines of the log. */
  tail(lines: number): string;
}

/** A disk error costs the log, not the show. */
export function openLog(file: string, folders: OwnFolders, debugged: readonly DebugSubject[]): Log {
  const logger = electronLog.create({ logId: file });
  logger.transports.console.level = false;
  Object.assign(logger.transports.file, {
    resolvePathFn: () => file,
    maxSize: MAX_BYTES,
    format: '{y}-{m}-{d} {h}:{i}:{s} {level} {text}',
  });
  return {
    file,
    note(text) {
      logger.info(logEntry(impersonal(text, folders)));
    },
    debug(subject, text) {
      if (debugged.includes(subject)) logger.debug(logEntry(impersonal(`${subject}: ${text()}`, folders)));
    },
    fault(text) {
      logger.error(logEntry(impersonal(text, folders)));
    },
    tail(lines) {
      try {
        return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
      } catch {
        return '';
      }
    },
  };
}
