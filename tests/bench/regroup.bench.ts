/**
 * Filter and regroup 100,000 claims by party and month, against the least a computer could do: one
 * loop over the same typed arrays with the answer written in. Both in the same run, in turn.
 */
import { deepStrictEqual } from 'node:assert/strict';
import {
	claimColumns,
	countByPartyAndMonth,
	filter,
	type ClaimColumns,
	type ClaimFilter
} from '$lib/figures/regroup';
import { madeClaims } from './made-claims';
import { compare, report } from './time';

const LIMIT = 3;
const CLAIMS = 100_000;

const CASES: Record<string, ClaimFilter> = {
	'two parties, three years': { party: ['ukraine', 'russia'], from: '2022-03', to: '2025-02' },
	'one kind, not verified': { kind: ['figure'], verification: ['not_verified'] },
	'nothing left out': {}
};

const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** The bare loop for one filter: plain comparisons on typed arrays, no lists and no names. */
function bareLoop(
	{ month, party, kind, verification, months, firstMonth, dictionaries }: ClaimColumns,
	keep: ClaimFilter
) {
	const codes = (of: 'party' | 'kind' | 'verification') =>
		(keep[of] ?? []).map((value) => dictionaries[of].codeOf.get(value) ?? -1);
	const [partyA = -1, partyB = -1] = codes('party');
	const [kindA = -1] = codes('kind');
	const [verificationA = -1] = codes('verification');
	const least = keep.from ? monthOf(keep.from) - firstMonth : -1;
	const most = keep.to ? monthOf(keep.to) - firstMonth : months;
	const parties = dictionaries.party.values.length;
	return () => {
		const counts = new Uint32Array(parties * months);
		for (let i = 0; i < month.length; i += 1) {
			const [p, m] = [party[i] as number, month[i] as number];
			if (partyA >= 0 && p !== partyA && p !== partyB) continue;
			if (kindA >= 0 && kind[i] !== kindA) continue;
			if (verificationA >= 0 && verification[i] !== verificationA) continue;
			if (m < least || m > most || m < 0) continue;
			counts[p * months + m] = (counts[p * months + m] as number) + 1;
		}
		return counts;
	};
}

const rows = madeClaims(CLAIMS);
const columns = claimColumns(rows);
console.log(`${CLAIMS.toLocaleString('en')} claims\n`);
for (const [name, keep] of Object.entries(CASES)) {
	const bare = bareLoop(columns, keep);
	const ours = () => countByPartyAndMonth(columns, filter(columns, keep)).counts;
	deepStrictEqual(ours(), bare(), 'both must count the same');
	const times = compare({ ours, bare });
	report(`${name}: filter and regroup`, times.ours, ' ms');
	report(`${name}: bare loop`, times.bare, ' ms');
	report(`${name}: ratio`, times.ours / times.bare, ' ×', LIMIT);
}
const { build } = compare({ build: () => claimColumns(rows) }, 15, 3);
report('\nonce a dataset: rows to columns', build, ' ms');
