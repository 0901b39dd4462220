import { describe, expect, it } from 'vitest';
import {
	day,
	defaults,
	oneOf,
	readParams,
	someOf,
	wholeNumber,
	words,
	writeParams
} from '$lib/state/params';

const spec = {
	scale: oneOf(['linear', 'log'], 'linear'),
	parties: someOf(['a', 'b', 'c'], ['a', 'b', 'c']),
	from: day(),
	window: wholeNumber(0, 365, 14),
	q: words()
};

describe('view state in the address', () => {
	it.each([
		['a missing parameter falls back without a notice', '', {}, []],
		['a valid parameter is used', 'scale=log', { scale: 'log' }, []],
		['an invalid choice falls back and is told', 'scale=cubic', {}, ['scale']],
		['several values keep the order of the page', 'parties=c,a', { parties: ['a', 'c'] }, []],
		['an unknown party falls back and is told', 'parties=a,zz', {}, ['parties']],
		['a day that is not in the calendar is told', 'from=2022-02-30', {}, ['from']],
		['a number out of bounds is told', 'window=400', {}, ['window']],
		['a negative number is told', 'window=-1', {}, ['window']],
		['a text that is too long is told', `q=${'x'.repeat(201)}`, {}, ['q']],
		['two bad values give two notices', 'scale=x&window=y', {}, ['scale', 'window']],
		['parameters of others are left alone', 'utm=1', {}, []]
	])('%s', (_name, search, changed, notices) => {
		const read = readParams(spec, new URLSearchParams(search));
		expect(read.values).toEqual({ ...defaults(spec), ...changed });
		expect(read.notices.map((notice) => notice.name)).toEqual(notices);
	});

	it('writes only what differs from the fallback, and reads it back', () => {
		const values = { ...defaults(spec), scale: 'log' as const, parties: ['b'], from: '2022-10-07' };
		const search = writeParams(spec, values);
		expect([...search.keys()]).toEqual(['scale', 'parties', 'from']);
		expect(readParams(spec, search).values).toEqual(values);
	});
});
