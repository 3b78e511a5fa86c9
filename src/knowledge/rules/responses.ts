/** A response and the claim that tells of it fit each other, and each has what its kind needs. */
import type { Path, Report } from '../file.ts';
import type { BriefingRecord } from '../schema.ts';

export function responses(briefing: BriefingRecord, report: Report): void {
  const [first] = briefing.languages;
  briefing.responses.forEach((response, index) => {
    const path: Path = ['responses', index];
    const claim = briefing.claims.find((one) => one.id === response.claim);
    const basis = response.kind === 'denies' ? 'denial' : 'response';
    if (claim && claim.basis !== basis) {
      report(
        [...path, 'claim'],
        `the claim "${claim.id}" tells of a response that ${response.kind}, but its basis is ${claim.basis}`,
        `Name the claim whose basis is ${basis}, or correct its basis`,
      );
    }
    if (response.covers.includes(response.claim)) {
      report(
        [...path, 'covers'],
        'this response covers the claim that tells of it',
        `Take ${response.claim} out of covers`,
      );
    }
    if (response.draft) return;
    if (response.kind === 'denies' && !response.scope) {
      report(
        path,
        'this denial has no scope',
        `Say in one short line how far it reaches: scope: {${first}: "…"}`,
      );
    }
    if (response.kind !== 'declines' && !response.words) {
      report(
        path,
        'the words of this response are missing',
        `Add them: words: {text: "…", language: ${first}, translated: false}`,
      );
    }
  });
  briefing.claims.forEach((claim, index) => {
    if (claim.basis !== 'denial' && claim.basis !== 'response') return;
    if (briefing.responses.some((one) => one.claim === claim.id)) return;
    report(
      ['claims', index, 'basis'],
      `"${claim.id}" tells of a ${claim.basis} that is not among responses`,
      'Add a record to responses that names this claim and what it covers',
    );
  });
}
