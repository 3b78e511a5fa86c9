/** A response that was taken back, and the claim that tells of it was not; or the other way round. */
import type { Folder } from '../folder.ts';
import { recordsIn } from '../records.ts';
import type { StatusRecord } from '../schema.ts';

export function* takenBack({ briefing: { file, record } }: Folder) {
  for (const { path, record: claim } of recordsIn(record, 'claims')) {
    const told = record.responses.filter((one) => one.claim === claim.id);
    const response = told.find(isPublished) ?? told[0];
    if (!response || isPublished(response) === isPublished(claim)) continue;
    const [left, taken] = isPublished(claim) ? [claim.id, response.id] : [response.id, claim.id];
    yield file.fault(
      [...path, 'id'],
      `"${taken}" was taken back, but "${left}" was not: one tells of the other`,
      `Give "${left}" a status, too`,
    );
  }
}

function isPublished({ status }: { readonly status: StatusRecord }): boolean {
  return status.state === 'published';
}
