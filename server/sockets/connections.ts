import type { LoginId, Visitor } from '#server/auth/visitor';
import type { OwnerId } from '#server/auth/owner';
import type { Connection } from './connection';

/** Remembered so that a connection that was being let in while its login ended is not let in. */
const ENDED_LOGINS = 1_000;

/** Everybody who is connected, for the moments in which it changes who they are. */
export class Connections {
  readonly #open = new Set<Connection>();
  readonly #ended = new Set<LoginId>();

  add(connection: Connection): void {
    this.#open.add(connection);
    const { login } = connection.visitor;
    if (login !== null && this.#ended.has(login.id))
      connection.visitor = { owner: null, login: null };
  }

  remove(connection: Connection): void {
    this.#open.delete(connection);
  }

  /** Somebody signed in: what they had open goes on as theirs. */
  changeVisitor(is: (visitor: Visitor) => boolean, visitor: Visitor): void {
    for (const connection of this.#open) {
      if (is(connection.visitor)) connection.visitor = visitor;
    }
  }

  /** Logins ended: whoever came by them is put out, and may come back as whoever they are then. */
  endLogins(logins: readonly LoginId[]): void {
    for (const login of logins) this.#ended.add(login);
    for (const login of this.#ended) {
      if (this.#ended.size <= ENDED_LOGINS) break;
      this.#ended.delete(login);
    }
    for (const connection of [...this.#open]) {
      const { login } = connection.visitor;
      if (login !== null && this.#ended.has(login.id)) connection.hangUp();
    }
  }

  /** An owner is gone. */
  endOwner(owner: OwnerId): void {
    for (const connection of [...this.#open]) {
      if (connection.visitor.owner === owner) connection.hangUp();
    }
  }
}
