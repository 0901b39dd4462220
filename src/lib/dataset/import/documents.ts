/** The document and outlet of a row: by address, by outlet and title, else the imported file itself. */
import { rearm } from '../export/disarm';
import { countWords, MAXIMUM_QUOTED_WORDS } from '../rules';
import { hasFewSpaces } from './cell-readers';
import type { Entities } from './entities';
import { noCells, rowMaker, type CellOf } from './row-maker';
import type { RowAtHand } from './row-at-hand';
import { slug } from './slug';

/** "https://www.example.org/a" → "example.org"; null when it is no address of the web. */
export function hostOf(url: string): string | null {
	const scheme = /^https?:\/\/(?:www\.)?/i;
	if (!scheme.test(url) || url.length > 2000 || /\s/.test(url)) return null;
	const start = url.indexOf('//') + 2;
	const length = url.slice(start).search(/[/?#:]/);
	const host = length < 0 ? url.slice(start) : url.slice(start, start + length);
	return HOST.test(host) ? host.toLowerCase().replace(/^www\./, '') : null;
}

/** Names with a point, or this machine; no signs that could end an attribute. */
const HOST = /^(?:[^@"'<>]{1,253}\.[^@"'<>]{1,63}|localhost)$/i;

const cutTitle = (title: string): string =>
	!hasFewSpaces(title) && countWords(title) > MAXIMUM_QUOTED_WORDS
		? `${title.split(/\s+/).slice(0, MAXIMUM_QUOTED_WORDS).join(' ')} …`
		: title;

const OF_FILE = { quality: 'data_file' };
const ORIGINAL = { quality: 'original' };

/** @param day when the claim was said */
type FindDocument = (day: string | null) => string;

export function documentFinder(fileName: string, all: Entities, hand: RowAtHand): FindDocument {
	const { dateOf, has, note } = hand;
	const [idOf, urlOf, outletNameOf, titleOf, dayOf] = (
		['document_id', 'url', 'outlet', 'title', 'published_on'] as const
	).map(hand.textOf) as [() => string, () => string, () => string, () => string, () => string];
	const known = new Map<string, string>();
	const outletIds = new Map<string, string>();
	const makeDocument = rowMaker('documents', dateOf, has);
	const makeOutlet = rowMaker('outlets', dateOf, has);

	function outletOf(cell: CellOf, host: string | null): string {
		const [named, wish] = [rearm(cell('outlet')), cell('outlet_id')];
		const name = named || host || (wish === '' ? fileName : wish);
		const key = `${name}\u0000${wish}`;
		const before = outletIds.get(key);
		if (before !== undefined) return before;
		const id =
			all.outlets.find(wish || name) ??
			all.outlets.add(wish || name, [name], (id) =>
				makeOutlet(
					cell,
					note,
					{ kind: named === '' && host === null ? 'data_file' : 'website' },
					{ outlet_id: id, name }
				)
			);
		outletIds.set(key, id);
		return id;
	}

	function make(cell: CellOf, day: string | null, host: string | null): string {
		const [title, wish] = [rearm(cell('title')), cell('document_id')];
		const outletId = outletOf(cell, host);
		const ofFile = host === null && title === '' && cell('outlet') === '' && wish === '';
		const published = dateOf('published_on', cell('published_on'));
		const when = typeof published === 'string' ? published : ofFile ? '' : (day ?? '');
		const name = wish || slug(`${when} ${outletId} ${ofFile ? '' : title}`) || 'document';
		const short = cutTitle(title);
		if (short !== title)
			note('title', title, 'has more than twelve words.', 'It was cut to twelve.');
		return all.documents.add(name, [], (id) => {
			const row = makeDocument(ofFile ? noCells : cell, note, ofFile ? OF_FILE : ORIGINAL, {
				document_id: id,
				outlet_id: outletId,
				title: (ofFile ? fileName : short) || null
			});
			if (row.published_on !== null && row.published_on_precision === null)
				row.published_on_precision = 'day';
			return row;
		});
	}

	/** Whatever is no address of the web never becomes a link. */
	function withoutUrl(cell: CellOf): CellOf {
		note(
			'url',
			cell('url'),
			'is no address of the web and was left out.',
			'Write it with https:// in front.'
		);
		return (field) => (field === 'url' ? '' : cell(field));
	}

	return (day) => {
		const wish = idOf();
		const given = urlOf();
		const key = wish || given || `${outletNameOf()}\u0000${titleOf()}\u0000${dayOf()}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const host = given === '' ? null : hostOf(given);
		const cell = given !== '' && host === null ? withoutUrl(hand.cell) : hand.cell;
		const url = host === null ? '' : given;
		const found =
			wish !== '' || (url !== '' && all.hasBase) ? all.documents.find(wish || url) : null;
		const id = found ?? make(cell, day, host);
		known.set(key, id);
		return id;
	};
}
