/** A response and the claim that tells of it fit each other, and each has what its kind needs. */
import type { Path } from '../file.ts';
import type { Folder } from '../folder.ts';

export function* responses({ briefing: { file, record: briefing } }: Folder) {
  const [first] = briefing.languages;
  for (const [index, { kind, claim: id, covers, scope, words, draft }] of briefing.responses.entries()) {
    const path: Path = ['responses', index];
    const claim = briefing.claims.find((one) => one.id === id);
    const basis = kind === 'denies' ? 'denial' : 'response';
    if (claim && claim.basis !== basis)
      yield file.fault(
        [...path, 'claim'],
        `the claim "${id}" tells of a response that ${kind}, but its basis is ${claim.basis}`,
        `Name the claim whose basis is ${basis}, or correct its basis`,
      );
    if (covers.includes(id))
      yield file.fault(
        [...path, 'covers'],
        'this response covers the claim that tells of it',
        `Take ${id} out of covers`,
      );
    if (draft) continue;
    if (kind === 'denies' && !scope)
      yield file.fault(
        path,
        'this denial has no scope',
        `Say in one short line how far it reaches: scope: {${first}: "…"}`,
      );
    if (kind !== 'declines' && !words)
      yield file.fault(
        path,
        'the words of this response are missing',
        `Add them: words: {text: "…", language: ${first}, translated: false}`,
      );
  }
  for (const [index, { id, basis }] of briefing.claims.entries())
    if ((basis === 'denial' || basis === 'response') && !briefing.responses.some((one) => one.claim === id))
      yield file.fault(
        ['claims', index, 'basis'],
        `"${id}" tells of a ${basis} that is not among responses`,
        `Add a record that names it and what it covers: npm run knowledge -- new response --briefing ${briefing.id} --claim ${id}`,
      );
}
