import { expect, test } from 'vitest';
import type { TermCount } from '$lib/dataset/types';
import { completeCounts } from '$lib/framing/complete';
import { packCounts, unpackCounts } from '$lib/ui/framing/pack';
import { TERM_COUNTS, TERMS } from '../../fixtures/framing';

const ids = TERMS.map((term) => term.term_id);
const sorted = (rows: readonly TermCount[]) =>
	rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

test('packed counts come back as they were, zeros included', () => {
	expect(sorted(unpackCounts(packCounts(TERM_COUNTS, ids), ids))).toEqual(sorted(TERM_COUNTS));
});

test('months in which the concept was not named keep their texts', () => {
	const elsewhere = { ...(TERM_COUNTS[0] as TermCount), month: '2022-09', term_id: 'another' };
	const rows = [...TERM_COUNTS, elsewhere];
	const back = unpackCounts(packCounts(rows, ids), ids);
	expect(sorted(back)).toEqual(sorted(completeCounts(rows, ids)));
	expect(back.find((row) => row.month === '2022-09')).toMatchObject({
		documents: 100,
		documents_with_concept: 0,
		documents_with_term: 0
	});
});
