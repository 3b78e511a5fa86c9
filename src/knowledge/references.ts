/** Every id that names another record names one that exists. */
import type { Path } from './file.ts';
import type { Report } from './lengths.ts';
import { offer } from './nearest.ts';
import type { BriefingRecord } from './schema.ts';

export function references(briefing: BriefingRecord, report: Report): void {
  const sources = briefing.sources.map((source) => source.id);
  const claims = briefing.claims.map((claim) => claim.id);
  const check = (path: Path, id: string | undefined, known: readonly string[], kind: string) => {
    if (id === undefined || known.includes(id)) return;
    report(path, `there is no ${kind} "${id}"`, offer(id, known, `The ${kind}s of this file`));
  };
  check(['article'], briefing.article, sources, 'source');
  briefing.sources.forEach((source, index) => {
    check(['sources', index, 'relays'], source.relays, sources, 'source');
  });
  briefing.claims.forEach((claim, index) => {
    claim.attribution.forEach((id, position) => {
      check(['claims', index, 'attribution', position], id, sources, 'source');
    });
    if (claim.status.state === 'superseded') {
      check(['claims', index, 'status', 'successor'], claim.status.successor, claims, 'claim');
    }
  });
  briefing.denials.forEach((denial, index) => {
    check(['denials', index, 'by'], denial.by, sources, 'source');
    check(['denials', index, 'claim'], denial.claim, claims, 'claim');
    denial.attribution.forEach((id, position) => {
      check(['denials', index, 'attribution', position], id, sources, 'source');
    });
    denial.covers.forEach((id, position) => {
      check(['denials', index, 'covers', position], id, claims, 'claim');
    });
  });
  briefing.gaps.forEach((gap, index) => {
    gap.nearest.forEach((id, position) => {
      check(['gaps', index, 'nearest', position], id, claims, 'claim');
    });
  });
  briefing.topics.forEach((topic, index) => {
    topic.claims.forEach((id, position) => {
      check(['topics', index, 'claims', position], id, claims, 'claim');
    });
  });
}
