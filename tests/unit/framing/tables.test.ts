/** The committed framing tables. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { TABLES } from '$lib/dataset/tables';
import { compileTerms } from '$lib/framing/match';

const text = (name: string): string => readFileSync(`data/${name}.csv`, 'utf8');
const concepts = readTable(TABLES.framing_concepts, text('framing_concepts'));
const terms = readTable(TABLES.framing_terms, text('framing_terms'));
const counts = readTable(TABLES.term_counts, text('term_counts'));
const words = readTable(TABLES.word_counts, text('word_counts'));
const corpora = readTable(TABLES.corpora, text('corpora'));

test('the five tables have no problems', () => {
	for (const table of [concepts, terms, counts, words, corpora]) expect(table.problems).toEqual([]);
});

test('there are at least 20 concepts and 90 terms, and every concept has rivals', () => {
	expect(concepts.rows.length).toBeGreaterThanOrEqual(20);
	expect(terms.rows.length).toBeGreaterThanOrEqual(90);
	for (const { concept_id } of concepts.rows)
		expect(
			terms.rows.filter((t) => t.concept_id === concept_id).length,
			concept_id
		).toBeGreaterThan(1);
});

test('the terms compile', () => {
	expect(compileTerms(terms.rows).concepts).toHaveLength(concepts.rows.length);
});

test('every term is met in the corpora', () => {
	const met = new Set(counts.rows.filter((row) => row.mentions > 0).map((row) => row.term_id));
	expect(terms.rows.filter((term) => !met.has(term.term_id)).map((t) => t.term_id)).toEqual([]);
});

test('a party is only named with evidence, of at most three pages', () => {
	for (const { term_id, used_by, sources } of terms.rows) {
		expect(sources.length, term_id).toBeLessThanOrEqual(3);
		expect(used_by.length > 0, term_id).toBe(sources.length > 0);
	}
});

describe('counts are possible', () => {
	test('a text with the term is one with the concept is a text', () => {
		for (const row of counts.rows) {
			expect(row.documents_with_term).toBeLessThanOrEqual(row.documents_with_concept);
			expect(row.documents_with_concept).toBeLessThanOrEqual(row.documents);
			expect(row.documents_with_term).toBeLessThanOrEqual(row.mentions);
			expect(row.mentions).toBeLessThanOrEqual(row.words);
			expect(row.documents_with_concept).toBeGreaterThan(0);
		}
	});
	// A month in which an outlet names none of the concepts has no row at all: one text of war-news.
	test('texts and words add up to those of the corpus but for such months', () => {
		for (const { corpus_id, documents, words: total } of corpora.rows) {
			const months = new Map(
				counts.rows
					.filter((row) => row.corpus_id === corpus_id)
					.map((row) => [`${row.outlet_id} ${row.month}`, row] as const)
			);
			const sum = (of: 'documents' | 'words') =>
				[...months.values()].reduce((n, row) => n + row[of], 0);
			expect(documents - sum('documents'), corpus_id).toBe(corpus_id === 'war-news' ? 1 : 0);
			expect(total - sum('words'), corpus_id).toBe(corpus_id === 'war-news' ? 18 : 0);
		}
	});
	test('words are lower case, without digits in front, five times or more', () => {
		for (const { word, count } of words.rows) {
			expect(word).toBe(word.toLowerCase());
			expect(word).toMatch(/^\p{L}/u);
			expect(count).toBeGreaterThanOrEqual(5);
		}
	});
});
