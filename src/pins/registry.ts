/** Every query on the registry of pins. Each is one statement, so that a kill between two leaves nothing half done. */
import { randomBytes } from 'node:crypto';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from '../database/database.ts';
import type { PinRow, Tables } from '../database/tables.ts';
import { unsure } from './refusal.ts';

/** A briefing, or one topic of it, in a channel: there is at most one pin of it. An empty topic: the whole briefing. */
export type PinPlace = Pick<PinRow, 'channel' | 'briefing' | 'topic'>;
export type PinWish = PinPlace & Pick<PinRow, 'guild' | 'language' | 'announce'>;

/** What tells whether somebody has been at a pin since. */
export type SeenPin = Pick<PinRow, 'id' | 'channel' | 'hash' | 'note_from' | 'lease' | 'lease_until'>;

export interface Lease {
  readonly owner: string;
  readonly until: string;
}

/** Whoever takes the pin looks at the message before an edit. */
const lookFirst = { ...unsure, state: 'active', not_before: null, hash: null } as const;
/** Its message is no more; one that is merely out of reach may come back. */
const deleted: readonly number[] = [Code.UnknownMessage, Code.UnknownChannel];

/** `application` gives the id of the one whose pins these are; others' are never seen. It is asked once it is known. */
export function createRegistry(database: Database, application: () => string) {
  const ours: Condition = (is) => is('application', '=', application());
  let adopted: Promise<unknown> | undefined;

  /** Pins of a version that did not record whose they are belong to whoever comes first. */
  const run: Database['run'] = async (queries) => {
    adopted ??= database.run((open) =>
      open.updateTable('pins').set({ application: application() }).where('application', '=', '').execute(),
    );
    await adopted.catch((error: unknown) => {
      adopted = undefined;
      throw error;
    });
    return database.run(queries);
  };

  const find = (place: PinPlace): Promise<PinRow | undefined> =>
    run((database) =>
      database.selectFrom('pins').selectAll().where(ours).where(at(place)).executeTakeFirst(),
    );

  /** Oldest first. */
  const all = (which: Condition, most?: number): Promise<readonly PinRow[]> =>
    run((database) =>
      database
        .selectFrom('pins')
        .selectAll()
        .where(ours)
        .where(which)
        .orderBy('created')
        .orderBy('id')
        .$if(most !== undefined, (query) => query.limit(most ?? 0))
        .execute(),
    );
  const ofGuild = (guild: string) => all((is) => is('guild', '=', guild));

  return {
    find,
    ofGuild,
    inChannel: (channel: string) => all((is) => is('channel', '=', channel)),

    /** Pins that may need an edit, oldest first, `count` of them behind the one given. */
    shown(after: PinRow | undefined, count: number): Promise<readonly PinRow[]> {
      const isKept: Condition = (is) => is('state', 'in', ['active', 'kept']);
      return all(after ? (is) => is.and([isKept(is), behind(after)(is)]) : isKept, count);
    },

    /** The pin at that place, reserved before its message is posted; one that stands there already takes the new wishes. */
    async reserve({ guild, language, announce, ...place }: PinWish): Promise<PinRow> {
      await run(async (database) => {
        await database
          .deleteFrom('pins')
          .where(ours)
          .where(at(place))
          .where('state', '=', 'retired')
          .where('reason', 'in', deleted)
          .execute();
        await database
          .insertInto('pins')
          .values({
            ...place,
            application: application(),
            guild,
            language,
            announce,
            // Discord takes a nonce of at most 25 characters.
            id: randomBytes(12).toString('hex'),
            created: new Date().toISOString(),
            state: 'posting',
            attempts: 0,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['application', 'channel', 'briefing', 'topic'])
              .doUpdateSet({ guild, language, announce }),
          )
          .execute();
      });
      const row = await find(place);
      if (!row) throw new Error('the pin was removed while it was made');
      return row;
    },

    /** Takes the pin for one process. Undefined: it changed since it was seen, or its lease was renewed. */
    claim: (seen: SeenPin, { owner, until }: Lease): Promise<PinRow | undefined> =>
      run((database) =>
        database
          .updateTable('pins')
          .set({ lease: owner, lease_until: until })
          .where('id', '=', seen.id)
          .where(asSeen(seen))
          .returningAll()
          .executeTakeFirst(),
      ),

    /** Makes all leases of a process last longer. */
    renew: (owner: string, until: string) =>
      run((database) =>
        database.updateTable('pins').set({ lease_until: until }).where('lease', '=', owner).execute(),
      ),

    /** Writes what came of posting it. */
    write: (id: string, result: Partial<PinRow>) =>
      run((database) => database.updateTable('pins').set(result).where('id', '=', id).execute()),

    /** Writes what came of an edit. False: the lease ran out and somebody else has the pin. */
    async settle(id: string, owner: string, result: Partial<PinRow>): Promise<boolean> {
      const { numUpdatedRows } = await run((database) =>
        database
          .updateTable('pins')
          .set(result)
          .where('id', '=', id)
          .where('lease', '=', owner)
          .executeTakeFirstOrThrow(),
      );
      return numUpdatedRows > 0n;
    },

    /** Has a server's pins looked at afresh, whatever is recorded of them. Gives how many there are, those at work too. */
    async recheck(guild: string): Promise<number> {
      await run((database) =>
        database
          .updateTable('pins')
          .set(lookFirst)
          .where(ours)
          .where('guild', '=', guild)
          .where('state', '!=', 'posting')
          .where(isFree)
          .execute(),
      );
      return (await ofGuild(guild)).filter(({ state }) => state !== 'posting').length;
    },

    remove: (id: string) => run((database) => database.deleteFrom('pins').where('id', '=', id).execute()),

    /** Deletes all that is kept on a server. Gives how many pins that were. */
    async forget(guild: string): Promise<number> {
      const { numDeletedRows } = await run((database) =>
        database.deleteFrom('pins').where(ours).where('guild', '=', guild).executeTakeFirstOrThrow(),
      );
      return Number(numDeletedRows);
    },
  };
}

export type Registry = ReturnType<typeof createRegistry>;

type Condition = (is: ExpressionBuilder<Tables, 'pins'>) => Expression<SqlBool>;

function at({ channel, briefing, topic }: PinPlace): Condition {
  return (is) => is.and({ channel, briefing, topic });
}

function behind({ created, id }: PinRow): Condition {
  return (is) =>
    is.or([is('created', '>', created), is.and([is('created', '=', created), is('id', '>', id)])]);
}

/** Nobody is at work on it. */
const isFree: Condition = (is) =>
  is.or([is('lease', 'is', null), is('lease_until', '=', unsure.lease_until)]);

/** What decides on an edit is as it was seen: nobody has edited the pin since. */
function asSeen(seen: SeenPin): Condition {
  const columns = ['hash', 'note_from', 'lease', 'lease_until'] as const;
  return (is) => is.and(columns.map((column) => is(column, 'is not distinct from', seen[column])));
}
