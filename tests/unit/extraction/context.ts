/** Two sides at war, a ministry abroad and two agencies: enough to resolve the sentences of the tests. */
import type { ExtractionContext } from '$lib/extraction/model';
import { makeExtractor, type Extractor } from '$lib/extraction/extract';
import { findAttributions } from '$lib/extraction/frames/find';
import { read } from '$lib/extraction/reading/read';
import type { Range } from '$lib/extraction/reading/reading';
import { loadTagger } from '$lib/extraction/reading/wink-tagger';

type Actor = ExtractionContext['actors'][number];

const actor = (
	actor_id: string,
	name: string,
	party_id: string,
	kind: Actor['kind'],
	office: string | null = null,
	aliases: readonly string[] = [],
	member_of: string | null = null
): Actor => ({ actor_id, name, party_id, kind, office, aliases: [...aliases], member_of });

export const ACTORS: readonly Actor[] = [
	actor('ua-mod', 'Ukrainian Ministry of Defence', 'ukraine', 'government'),
	actor('ua-army', 'Ukrainian armed forces', 'ukraine', 'military'),
	actor('ua-president', 'Olena Bereza', 'ukraine', 'person', 'President of Ukraine'),
	actor(
		'ua-minister',
		'Taras Klen',
		'ukraine',
		'person',
		'Defence Minister of Ukraine',
		[],
		'ua-mod'
	),
	actor('ua-governor', 'Ivan Yasen', 'ukraine', 'person', 'Governor of Verbove region'),
	actor('ru-mod', 'Russian Ministry of Defence', 'russia', 'government', null, [
		'Russian Defense Ministry'
	]),
	actor('ru-army', 'Russian armed forces', 'russia', 'military'),
	actor('ru-president', 'Pyotr Lipov', 'russia', 'person', 'President of Russia'),
	actor(
		'ru-minister',
		'Fyodor Dubov',
		'russia',
		'person',
		'Defence Minister of Russia',
		[],
		'ru-mod'
	),
	actor('ru-governor', 'Pavel Osinin', 'russia', 'person', 'Governor of Sosnovo region'),
	actor('ru-kremlin', 'The Kremlin', 'russia', 'government', null, ['Kremlin']),
	actor('uk-mod-ministry', 'UK Ministry of Defence', 'uk-mod', 'government'),
	actor('wire-presto', 'Presto', 'wire', 'news_agency'),
	actor('wire-tess', 'TESS', 'russia', 'news_agency'),
	actor('other-un', 'United Nations', 'other', 'international_body', null, ['UN'])
];

const measure = (
	measure_id: string,
	name: string,
	wording: string,
	unit: string,
	about_party: string | null,
	accumulation: ExtractionContext['measures'][number]['accumulation'] = 'running_total'
): ExtractionContext['measures'][number] => ({
	measure_id,
	name,
	family: measure_id,
	wording,
	unit,
	about_party,
	accumulation
});

export const CONTEXT: Omit<ExtractionContext, 'tagger'> = {
	actors: ACTORS,
	parties: [
		{ party_id: 'russia', name: 'Russia', short_name: 'Russia', residual: false },
		{ party_id: 'uk-mod', name: 'UK Ministry of Defence', short_name: 'UK MoD', residual: false },
		{ party_id: 'ukraine', name: 'Ukraine', short_name: 'Ukraine', residual: false },
		{ party_id: 'wire', name: 'Wire services', short_name: 'Wire', residual: false },
		{ party_id: 'other', name: 'Other voices', short_name: 'Other', residual: true }
	],
	measures: [
		measure('russian_soldiers_killed', 'Russian soldiers killed', 'killed', 'people', 'russia'),
		measure(
			'russian_soldiers_killed_per_day',
			'Russian soldiers killed in a day',
			'killed in a day',
			'people',
			'russia',
			'per_day'
		),
		measure(
			'ukrainian_soldiers_killed',
			'Ukrainian soldiers killed',
			'killed',
			'people',
			'ukraine'
		),
		measure(
			'ukrainian_soldiers_killed_per_day',
			'Ukrainian soldiers killed in a day',
			'killed in a day',
			'people',
			'ukraine',
			'per_day'
		),
		measure('area_retaken', 'Area retaken', 'retaken', 'km²', null)
	]
};

export const tagger = await loadTagger();
export const extractor: Extractor = makeExtractor({ ...CONTEXT, tagger });

export interface Found {
	readonly rule: string;
	readonly source: string;
	readonly cue: string;
	readonly content: string;
}

/** Attributions of a text as words, parts of a content with … between them. */
export function attributions(text: string): Found[] {
	const r = read(text, tagger);
	const words = ([first, last]: Range): string =>
		text.slice(r.words[first]?.start, r.words[last - 1]?.end);
	return findAttributions(r).map((one) => ({
		rule: one.rule,
		source: one.source.map(words).join(' … '),
		cue: words(one.cue),
		content: one.content.map(words).join(' … ')
	}));
}
