/** Rows of the registry as commands see them. */
import type { PinRow } from '../database/tables.ts';
import type { PinView } from './pins.ts';
import type { Rendering, Wanted } from './rendering.ts';

/** Without those whose message never came to be. */
export function viewsOf(rows: readonly PinRow[], render: (wanted: Wanted) => Rendering): readonly PinView[] {
  return rows.flatMap((row) => {
    const { message, state } = row;
    if (message === null || state === 'posting') return [];
    return {
      guild: row.guild,
      channel: row.channel,
      message,
      briefing: row.briefing,
      topic: row.topic === '' ? null : row.topic,
      language: row.language,
      revision: row.revision,
      edited: new Date(row.edited ?? row.created),
      announce: row.announce !== 0,
      state,
      reason: row.reason,
      current: state !== 'retired' && row.hash === render(row).hash,
    };
  });
}
