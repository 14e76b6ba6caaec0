import type { Connection } from './connection';

/** The line is gone, not the person: the seat stays theirs and is missed only after the grace. */
export function onDisconnect(connection: Connection): void {
  connection.leave();
}
