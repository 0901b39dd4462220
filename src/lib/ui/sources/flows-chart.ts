/** Ways of claims → a sankey: origins by party, those who passed them on, outlets. */
import {
	groupFlows,
	type FlowLimits,
	type FlowNode,
	type Flows
} from '$lib/attribution/flow-groups';
import { STRAIGHT, waysOf, type Way } from '$lib/attribution/flows';
import { originsOf, type Origins } from '$lib/attribution/origins';
import { count, formatNumber } from '$lib/charts/format';
import type { ChartModel, ChartPoint, ChartSeries, TableModel } from '$lib/charts/model';
import type { Party } from '$lib/dataset/types';
import { claimsSource } from '../claims-source';
import { groupsOf, OUTLET_STYLE, styleOf, type Names } from './names';
import type { SourceClaim } from './source-claim';

/** What stands alone in the drawing; the table has all. */
export const FLOW_LIMITS: FlowLimits = { origins: 3, relays: 7, outlets: 10 };

const HEADINGS = ['First said or counted by', 'Passed on by', 'Read in'];
const COLUMNS = { origin: 0, relay: 1, outlet: 2 } as const;
const STRAIGHT_WORDS = 'nobody in between';

const wayName = (key: string, names: Names): string =>
	key === STRAIGHT ? STRAIGHT_WORDS : key.split('>').map(names.actor).join(', then ');

function nodeName(node: FlowNode, names: Names): string {
	const [id = ''] = node.ids;
	if (!node.rest) {
		if (node.stage === 'origin') return names.actor(id);
		return node.stage === 'relay' ? wayName(id, names) : names.outlet(id);
	}
	const n = formatNumber(node.ids.length);
	if (node.stage === 'origin')
		return `${n} others: ${names.party(node.partyId ?? '')?.short_name ?? ''}`;
	return node.stage === 'relay' ? `${n} other ways` : `${n} other outlets`;
}

function nodeHref({ stage, ids, rest }: FlowNode): string | undefined {
	const [id = ''] = ids;
	if (rest || id === STRAIGHT || id.includes('>')) return undefined;
	const key = stage === 'origin' ? 'actor' : stage === 'relay' ? 'via' : 'outlet';
	return `/claims?${key}=${id}`;
}

/** The side of an origin, and of somebody who alone passed it on; outlets have none. */
function partyOfNode(node: FlowNode, names: Names): Party | undefined {
	const [id = ''] = node.ids;
	if (node.stage === 'origin') return names.party(node.partyId ?? '');
	return node.stage === 'relay' && !node.rest ? names.party(names.partyOf(id)) : undefined;
}

const WHERE = {
	origin: 'first said or counted here',
	relay: 'passed on here',
	outlet: 'read here'
};

function nodesSeries(flows: Flows, names: Names): ChartSeries {
	const rank = [0, 0, 0];
	return {
		id: 'nodes',
		label: '',
		group: '',
		style: OUTLET_STYLE,
		draw: 'points',
		points: flows.nodes.map((node): ChartPoint => {
			const x = COLUMNS[node.stage];
			const y = rank[x] ?? 0;
			rank[x] = y + 1;
			const name = nodeName(node, names);
			const party = partyOfNode(node, names);
			const side = party && !node.rest ? ` (${party.short_name})` : '';
			return {
				x,
				y,
				tag: name,
				words: `${name}${side}: ${count(node.claims, 'claim')} ${WHERE[node.stage]}`,
				...(party && { style: styleOf(party) }),
				href: nodeHref(node)
			};
		})
	};
}

/** One series a party: the colour of the origin stays with the claim to the end. */
function flowSeries(flows: Flows, names: Names): ChartSeries[] {
	/** What a claim does at a node: "from the ministry", "passed on by TASS", "read in The Citizen". */
	const at = (index: number): string => {
		const node = flows.nodes[index];
		if (node === undefined) return '';
		const name = nodeName(node, names);
		if (node.stage === 'origin') return `from ${name}`;
		if (node.stage === 'outlet') return `read in ${name}`;
		return node.ids[0] === STRAIGHT ? `with ${name}` : `passed on by ${name}`;
	};
	return names.parties.flatMap((party) => {
		const links = flows.links.filter((link) => link.partyId === party.party_id);
		if (links.length === 0) return [];
		return [
			{
				id: party.party_id,
				label: party.short_name,
				group: party.party_id,
				style: styleOf(party),
				draw: 'points' as const,
				points: links.map(({ from, to, claims }, i): ChartPoint => ({
					x: 0,
					y: i,
					link: { from, to, weight: claims },
					words: `${party.short_name}: ${count(claims, 'claim')} ${at(from)}, ${at(to)}`
				}))
			}
		];
	});
}

function wayHref({ claims, outlet }: Way): string {
	const [first] = claims;
	if (first === undefined || claims.length === 1) return `/claims/${first?.id ?? ''}`;
	return `/claims?actor=${first.actorId}&outlet=${outlet}`;
}

/** Rows of the table on the page: hundreds would make a slow page of it. */
const ROWS_SHOWN = 60;

function tableOf(ways: readonly Way[], names: Names): TableModel {
	const order = (way: Way): number =>
		names.parties.findIndex((party) => party.party_id === names.partyOf(way.origin));
	const sorted = [...ways].sort((a, b) => order(a) - order(b) || b.claims.length - a.claims.length);
	return {
		caption: 'Every way that claims took, by the side of who said it first',
		columns: [
			{ label: 'Side' },
			{ label: HEADINGS[0] ?? '' },
			{ label: HEADINGS[1] ?? '' },
			{ label: HEADINGS[2] ?? '' },
			{ label: 'Claims', numeric: true },
			{ label: 'Documents', numeric: true }
		],
		shown: ROWS_SHOWN,
		rows: sorted.map((way) => [
			{ value: names.party(names.partyOf(way.origin))?.short_name ?? '' },
			{ value: names.actor(way.origin) },
			{ value: wayName(way.relays.join('>'), names) },
			{ value: names.outlet(way.outlet) },
			{ value: way.claims.length, href: wayHref(way) },
			{ value: new Set(way.claims.map((claim) => claim.documentId)).size }
		])
	};
}

const through = (claims: readonly SourceClaim[]): number =>
	claims.filter((claim) => claim.relayIds.length > 0 || claim.dependsOn.length > 0).length;

/** "505 documents, 182 independent origins; 351 of 1,039 claims came through somebody else". */
export function flowsTitle(origins: Origins, passedOn: number): string {
	const base = `${count(origins.documents, 'document')}, ${count(origins.origins.length, 'independent origin')}`;
	if (passedOn === 0) return base;
	return `${base}; ${formatNumber(passedOn)} of ${count(origins.claims, 'claim')} came through somebody else`;
}

/**
 * The ways of a set of claims.
 * @param topic what they are about, null for the whole set
 */
export function flowsChart(
	claims: readonly SourceClaim[],
	names: Names,
	topic: string | null
): ChartModel {
	const ways = waysOf(claims);
	const order = names.parties.map((party) => party.party_id);
	const flows = groupFlows(ways, names.partyOf, order, FLOW_LIMITS);
	const origins = originsOf(claims);
	const grouped = flows.nodes.some((node) => node.rest);
	return {
		id: 'ways-of-claims',
		title: flowsTitle(origins, through(claims)),
		subtitle: `${topic ?? 'All claims in these data'}. From whoever said or counted it first, through those who passed it on, to where it was read.`,
		alt: `Flow chart of ${count(origins.claims, 'claim')} from ${count(origins.origins.length, 'origin')} to ${count(origins.outlets, 'outlet')}, where ${formatNumber(through(claims))} came through somebody else`,
		howToRead: [
			'Read from left to right. A wider band carries more claims; its colour is the side of whoever said it first, all the way to the outlet.',
			'A claim that rests on somebody else’s count begins with that count, and the speaker stands among those who passed it on. A claim that rests on two counts has two bands.',
			...(grouped
				? [
						`So that names can be read, at most ${FLOW_LIMITS.origins} speakers of each side stand alone, the same number for all, and the ${FLOW_LIMITS.relays} ways and ${FLOW_LIMITS.outlets} outlets with most claims; the rest are put together. The table has every one.`
					]
				: []),
			'Left and right step from name to name; up and down step to the bands of a side.'
		],
		groups: groupsOf(names.parties),
		panels: [
			{
				drawing: {
					form: 'sankey',
					x: { kind: 'category', label: '', categories: HEADINGS },
					y: { kind: 'linear', label: '' },
					series: [nodesSeries(flows, names), ...flowSeries(flows, names)]
				}
			}
		],
		table: tableOf(ways, names),
		source: claimsSource(claims),
		...(claims.length === 0 && {
			empty: 'No claim is about both. Choose another event or measure, or show everything.'
		})
	};
}
