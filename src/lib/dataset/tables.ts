/**
 * The tables of a dataset and every column in them. This file is the one definition of the data:
 * `data/datapackage.json` is made from it, the parser checks against it, and the row types are
 * inferred from it. The words are those of the project's glossary (docs/DATA.md).
 */
import {
	choice,
	date,
	flag,
	integer,
	key,
	list,
	month,
	optionalChoice,
	optionalDate,
	optionalInteger,
	optionalNumber,
	optionalReference,
	optionalText,
	reference,
	references,
	table,
	text
} from './fields';

export const PRECISIONS = ['day', 'month', 'year'] as const;
export const PALETTE = ['blue', 'vermillion', 'green', 'ink', 'purple', 'grey'] as const;
export const MARKERS = ['circle', 'diamond', 'triangle', 'square', 'cross', 'star'] as const;
export const ACTOR_KINDS = [
	'person',
	'government',
	'military',
	'local_authority',
	'news_agency',
	'news_outlet',
	'international_body',
	'monitor',
	'unnamed'
] as const;
export const OUTLET_KINDS = [
	'agency',
	'newspaper',
	'broadcaster',
	'website',
	'press_office',
	'aggregator',
	'data_file',
	'group'
] as const;
export const DOCUMENT_QUALITIES = [
	'original',
	'reprint',
	'mirror',
	'machine_translation',
	'data_file'
] as const;
export const ACCUMULATIONS = [
	'running_total',
	'per_day',
	'per_month',
	'period',
	'share',
	'level'
] as const;
export const CLAIM_KINDS = [
	'figure',
	'assertion',
	'accusation',
	'denial',
	'appeal',
	'forecast',
	'refusal'
] as const;
export const EVENT_KINDS = [
	'strike',
	'fighting',
	'change_of_control',
	'bodies_found',
	'exchange',
	'other'
] as const;
export const STANCES = ['neutral', 'distancing', 'endorsing'] as const;
export const PLACES = ['heading', 'body'] as const;
export const OTHER_WORDING_PLACES = ['heading', 'address', 'speaker', 'other_report'] as const;
export const QUOTES = ['direct', 'mixed', 'indirect'] as const;
export const VERIFICATIONS = [
	'not_verified',
	'partly_verified',
	'verified',
	'disputed',
	'corrected'
] as const;
export const QUALIFIERS = [
	'exact',
	'about',
	'at_least',
	'more_than',
	'up_to',
	'nearly',
	'between',
	'unspecified'
] as const;
export const CORPUS_BASES = ['publisher', 'speaker', 'mixed'] as const;
export const CUE_KINDS = ['verb', 'phrase', 'noun'] as const;
export const CUE_SAMPLES = ['all', 'not_neutral'] as const;
export const SPEAKER_WORD_KINDS = ['country', 'nationality', 'name', 'head', 'outsider'] as const;

export const parties = table({
	name: 'parties',
	title: 'Parties',
	description: 'The sides that speak. Data, not code: another conflict brings its own file.',
	primaryKey: ['party_id'],
	columns: {
		party_id: key('Id of the party.'),
		name: text('Full name, as shown in headings.'),
		short_name: text('Name beside a mark, on an axis or at a line end.'),
		colour: choice(PALETTE, 'Colour from the tested palette; no party has a flag colour.'),
		marker: choice(MARKERS, 'Marker that goes with the colour everywhere.'),
		residual: flag('True for the group of all other voices, which comes last in the order.'),
		description: text('Who is counted as this party.')
	}
});

export const actors = table({
	name: 'actors',
	title: 'Actors',
	description: 'Who speaks: a person, ministry, army, agency, monitor.',
	primaryKey: ['actor_id'],
	columns: {
		actor_id: key('Id of the actor.'),
		name: text('Name as shown.'),
		party_id: reference('parties.party_id', 'The party the actor speaks for.'),
		kind: choice(ACTOR_KINDS, 'What kind of speaker this is.'),
		office: optionalText('Office or role at the time of the claims.'),
		member_of: optionalReference('actors.actor_id', 'The institution a person speaks for.'),
		aliases: list('Other names and spellings met in documents.'),
		note: optionalText('What a reader should know.')
	}
});

export const outlets = table({
	name: 'outlets',
	title: 'Outlets',
	description: 'Who published a document. An outlet is not the party of the claims in it.',
	primaryKey: ['outlet_id'],
	columns: {
		outlet_id: key('Id of the outlet.'),
		name: text('Name as shown.'),
		kind: choice(OUTLET_KINDS, 'What kind of publisher this is.'),
		country: optionalText('Two-letter code of the country it publishes from (ISO 3166-1).', {
			pattern: '^[A-Z]{2}$'
		}),
		side: optionalReference('parties.party_id', 'The publishing side, where it has one.'),
		speaks_for: optionalReference(
			'parties.party_id',
			'For a press office: the party whose own words it publishes.'
		),
		actor_id: optionalReference(
			'actors.actor_id',
			'The actor the outlet is when it speaks in its own voice or relays others.'
		),
		url: optionalText('Home page.'),
		note: optionalText('What a reader should know.')
	}
});

export const documents = table({
	name: 'documents',
	title: 'Documents',
	description: 'One article, post or press release. Its text is never part of the dataset.',
	primaryKey: ['document_id'],
	columns: {
		document_id: key('Id of the document.'),
		outlet_id: reference('outlets.outlet_id', 'Who published it.'),
		title: optionalText('Title, cut to twelve words.'),
		published_on: optionalDate('Day of publication; of a month or year, its first day.'),
		published_on_precision: optionalChoice(PRECISIONS, 'How much of the date is known.'),
		language: optionalText('Two-letter code of the language of the text (ISO 639-1).', {
			pattern: '^[a-z]{2}$'
		}),
		quality: choice(DOCUMENT_QUALITIES, 'Whether this is the first publication.'),
		url: optionalText('Where it can be read.'),
		sha256: optionalText('SHA-256 of the UTF-8 text, for matching a text dropped in.', {
			pattern: '^[0-9a-f]{64}$'
		}),
		characters: optionalInteger('Length of that text in UTF-16 code units.'),
		note: optionalText('What a reader should know.')
	}
});

export const events = table({
	name: 'events',
	title: 'Events',
	description: 'What happened: the thing several parties give their version of.',
	primaryKey: ['event_id'],
	columns: {
		event_id: key('Id of the event.'),
		name: text('Short neutral name.'),
		kind: choice(
			EVENT_KINDS,
			'What happened: a strike, explosion or sinking; fighting; a place taken or left …'
		),
		place: optionalText('Place or area.'),
		start: date('First day.'),
		end: optionalDate('Last day, when it lasted longer than one.'),
		summary: text('One sentence in our own words that takes no side.'),
		sensitive: flag('True when the event is about people killed or hurt.')
	}
});

export const measures = table({
	name: 'measures',
	title: 'Measures',
	description: 'What is counted, with its wording kept. Measures are never merged silently.',
	primaryKey: ['measure_id'],
	columns: {
		measure_id: key('Id of the measure.'),
		name: text('Name as shown, with the wording: "Russian soldiers killed".'),
		family: text('Measures that differ only in wording share a family.', {
			pattern: '^[a-z0-9_]+$'
		}),
		wording: text('The word that sets it apart in its family: killed, lost, casualties.'),
		unit: text('Unit of every figure of this measure.'),
		about_party: optionalReference('parties.party_id', 'Whose losses, land or people are counted.'),
		accumulation: choice(ACCUMULATIONS, 'Whether figures are totals so far, rates, levels …'),
		floor_measure_id: optionalReference(
			'measures.measure_id',
			'A measure that counts only confirmed cases of the same thing: an independent floor.'
		),
		sensitive: flag('True when people killed or hurt are counted.'),
		definition: text('What is and what is not counted, in a sentence.')
	}
});

export const claims = table({
	name: 'claims',
	title: 'Claims',
	description: 'One thing an actor says in one document.',
	primaryKey: ['claim_id'],
	columns: {
		claim_id: key('Id of the claim.'),
		document_id: reference('documents.document_id', 'The document it was read in.'),
		position: integer('Order in the document, from 1.'),
		actor_id: reference('actors.actor_id', 'The originator: who is speaking.'),
		relayed_by: references('actors.actor_id', 'Who passed it on before the outlet, in order.'),
		said_on: optionalDate('When it was said; of a month or year, its first day.'),
		said_on_precision: optionalChoice(PRECISIONS, 'How much of the date is known.'),
		event_id: optionalReference('events.event_id', 'The event it is about.'),
		utterance_id: optionalText('One act of speaking that several claims report.', {
			pattern: '^[a-z0-9]+(?:[-_][a-z0-9]+)*$'
		}),
		part: optionalText(
			'The passage of the utterance: claims with the same one report the same words.',
			{
				pattern: '^[a-z0-9]+(?:[-_][a-z0-9]+)*$'
			}
		),
		place: optionalChoice(PLACES, 'Where in the document it stands; empty when not seen.'),
		setting: optionalText('Where, how or to whom it was said; on one claim of an utterance.'),
		spoken_in: optionalText('Language it was said in, where a document says so.', {
			pattern: '^[a-z]{2}$'
		}),
		about_party: optionalReference('parties.party_id', 'The party the claim is about.'),
		doers: references(
			'parties.party_id',
			'Who did it or caused it, as this claim says. Its words, never a finding.'
		),
		revises: references(
			'claims.claim_id',
			'Earlier claims of its own side about the same event that this one replaces.'
		),
		kind: choice(CLAIM_KINDS, 'What kind of statement it is.'),
		summary: text('What was said, in our own words.'),
		wording: optionalText('The words at issue, as printed: at most twelve words.'),
		wording_language: optionalText('Language of the wording when it is not English.', {
			pattern: '^[a-z]{2}$'
		}),
		other_wording: optionalText(
			'Differing words for the same thing, as printed: at most twelve words.'
		),
		other_wording_in: optionalChoice(
			OTHER_WORDING_PLACES,
			'Where those other words stand: heading or address of the page, the speaker, another report.'
		),
		cue: optionalText('The reporting verb or phrase as printed.'),
		stance: optionalChoice(STANCES, 'How the outlet holds the claim; empty when not seen.'),
		direct_quote: optionalChoice(QUOTES, 'Quoted, partly quoted or in the outlet’s words.'),
		hedge: optionalText('The outlet’s own caution, as printed: reportedly, allegedly.'),
		verification: optionalChoice(VERIFICATIONS, 'What the document says about checking it.'),
		depends_on: references('actors.actor_id', 'Actors whose figures this one rests on.'),
		frames: references('framing_terms.term_id', 'Framing terms used in the claim.'),
		flags: list('Cautions: date_inferred, mistranslated_unit, corrected_later …'),
		start: optionalInteger('First character of the claim in the text, UTF-16, from 0.'),
		end: optionalInteger('Character after its last.'),
		coded_by: text('Who coded the claim, or by which method.'),
		reviewed: flag('True when a second look confirmed the coding against the source.'),
		note: optionalText('What a reader should know.')
	}
});

export const figures = table({
	name: 'figures',
	title: 'Figures',
	description: 'A number inside a claim. A missing number is empty and never zero.',
	primaryKey: ['figure_id'],
	columns: {
		figure_id: key('Id of the figure: the claim id and a number.'),
		claim_id: reference('claims.claim_id', 'The claim it belongs to.'),
		measure_id: reference('measures.measure_id', 'What is counted.'),
		other_measure: optionalText(
			'What the number counts in the other wording of its claim, when that is something else.'
		),
		value: optionalNumber('The number; empty for "dozens" and "many".'),
		value_high: optionalNumber('Upper end, when a range was given.'),
		qualifier: choice(QUALIFIERS, 'How the number was bounded or softened.'),
		as_of: optionalDate('Day the number holds for, when it differs from the day it was said.'),
		period_start: optionalDate('First day counted.'),
		period_end: optionalDate('Last day counted.'),
		wording: optionalText('The figure as printed: at most twelve words.')
	}
});

export const framingConcepts = table({
	name: 'framing_concepts',
	title: 'Framing concepts',
	description: 'Things that can be named in rival ways.',
	primaryKey: ['concept_id'],
	columns: {
		concept_id: key('Id of the concept.'),
		name: text('Name as shown.'),
		question: text('The question a reader has: "What is the war called?"'),
		description: text('What is named, and what is left out.')
	}
});

export const framingTerms = table({
	name: 'framing_terms',
	title: 'Framing terms',
	description: 'Rival names of a concept with the variants that are counted.',
	primaryKey: ['term_id'],
	columns: {
		term_id: key('Id of the term.'),
		concept_id: reference('framing_concepts.concept_id', 'The concept it names.'),
		term: text('The term as shown.'),
		variants: list('Every form that is counted, the term itself included; * ends a word stem.'),
		excluded: list('Longer phrases in which a variant does not count.'),
		case_sensitive: flag('True when capital letters matter (Azov, SVO).'),
		used_by: references('parties.party_id', 'Parties seen using it; evidence, not a rule.'),
		sources: list('Pages where the use was seen.')
	}
});

export const corpora = table({
	name: 'corpora',
	title: 'Corpora',
	description: 'Collections of texts that words were counted in. The texts are not included.',
	primaryKey: ['corpus_id'],
	columns: {
		corpus_id: key('Id of the corpus.'),
		name: text('Name as shown.'),
		basis: choice(CORPUS_BASES, 'Whether its words are those of publishers or of speakers.'),
		documents: integer('Texts counted.'),
		words: integer('Words counted, furniture removed.'),
		citation: text('Whom to cite.'),
		licence: text('Terms of the corpus itself.'),
		caution: text('What the counts cannot show.')
	}
});

export const termCounts = table({
	name: 'term_counts',
	title: 'Term counts',
	description: 'Documents and mentions of each framing term by outlet and month.',
	primaryKey: ['corpus_id', 'outlet_id', 'month', 'term_id'],
	columns: {
		corpus_id: reference('corpora.corpus_id', 'The corpus counted.'),
		outlet_id: reference('outlets.outlet_id', 'Who published the documents.'),
		month: month('Month of publication.'),
		term_id: reference('framing_terms.term_id', 'The term.'),
		documents_with_term: integer('Documents that use the term at least once.'),
		documents_with_concept: integer('Documents that use any term of its concept.'),
		documents: integer('All documents of the outlet in the month.'),
		mentions: integer('Times the term is used.'),
		words: integer('All words of the outlet in the month.')
	}
});

export const wordCounts = table({
	name: 'word_counts',
	title: 'Word counts',
	description: 'Words seen five times or more, by outlet.',
	primaryKey: ['corpus_id', 'outlet_id', 'word'],
	columns: {
		corpus_id: reference('corpora.corpus_id', 'The corpus counted.'),
		outlet_id: reference('outlets.outlet_id', 'Who published the documents.'),
		word: text('The word in lower case.'),
		count: integer('Times it occurs.')
	}
});

export const cueSources = table({
	name: 'cue_sources',
	title: 'Sources on cues',
	description: 'What has been published on the words that report what somebody says.',
	primaryKey: ['source_id'],
	columns: {
		source_id: key('Id of the source.'),
		citation: text('Author, year, title, where.'),
		url: optionalText('Where it can be read.'),
		says: text('What it says about such words, in our own words.')
	}
});

export const cues = table({
	name: 'cues',
	title: 'Cues',
	description: 'Verbs, phrases and nouns that report what somebody says, and how they hold it.',
	primaryKey: ['cue_id'],
	columns: {
		cue_id: key('Id of the cue.'),
		cue: text('The cue as shown: the plain form of a verb.'),
		kind: choice(CUE_KINDS, 'A verb, a phrase around the speaker, or a noun the speaker owns.'),
		forms: list('Every form that is counted.'),
		not_before: list('Words after a form that make it something else: "claimed" before "lives".'),
		only_before: list('Where given: the word that must follow a form.'),
		stance: choice(STANCES, 'How a text holds what it reports with this cue.'),
		sources: references('cue_sources.source_id', 'What the choice of the stance rests on.'),
		note: optionalText('Why, where the sources leave it open.')
	}
});

export const speakerWords = table({
	name: 'speaker_words',
	title: 'Words for speakers',
	description: 'Words by which a text names a side that speaks, beside the names of actors.',
	primaryKey: ['kind', 'word'],
	columns: {
		kind: choice(
			SPEAKER_WORD_KINDS,
			'A country or capital, a nationality, a name, the head of a group, or a sign of an outsider.'
		),
		word: text('The word or words; capitals matter.'),
		party_id: optionalReference('parties.party_id', 'The side it stands for; none for a head.')
	}
});

export const cueCounts = table({
	name: 'cue_counts',
	title: 'Cue counts',
	description: 'How often an outlet reports a side with a cue, counted in texts.',
	primaryKey: ['corpus_id', 'outlet_id', 'party_id', 'cue_id'],
	columns: {
		corpus_id: reference('corpora.corpus_id', 'The corpus counted.'),
		outlet_id: reference('outlets.outlet_id', 'Who published the documents.'),
		party_id: reference('parties.party_id', 'The side that speaks.'),
		cue_id: reference('cues.cue_id', 'The cue.'),
		count: integer('Times it stands beside a speaker of the side.')
	}
});

export const cueChecks = table({
	name: 'cue_checks',
	title: 'Checks of cue counts',
	description: 'Random samples of the counted places, read one by one.',
	primaryKey: ['sample', 'corpus_id', 'place'],
	columns: {
		sample: choice(CUE_SAMPLES, 'Drawn from all places, or from those that are not neutral.'),
		corpus_id: reference('corpora.corpus_id', 'The corpus.'),
		place: text('Text, field and offset at which the cue begins.'),
		outlet_id: reference('outlets.outlet_id', 'Who published it.'),
		party_id: reference('parties.party_id', 'The side it was counted for.'),
		cue_id: reference('cues.cue_id', 'The cue it was counted as.'),
		right_party: flag('True when a speaker of this side speaks there.'),
		reports: flag('True when the cue reports there what somebody says.'),
		note: optionalText('What was wrong.')
	}
});

/** Every table by its file name, in the order of the data package. */
export const TABLES = {
	parties,
	actors,
	outlets,
	documents,
	events,
	measures,
	claims,
	figures,
	framing_concepts: framingConcepts,
	framing_terms: framingTerms,
	corpora,
	term_counts: termCounts,
	word_counts: wordCounts,
	cue_sources: cueSources,
	cues,
	speaker_words: speakerWords,
	cue_counts: cueCounts,
	cue_checks: cueChecks
} as const;

export type TableName = keyof typeof TABLES;
