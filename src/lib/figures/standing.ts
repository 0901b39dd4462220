/** Which figures may be set against another side's: shared with other rooms, so it lives in `dataset`. */
export {
	NOT_PAIRED,
	STANDS_ALONE,
	canLead,
	cautions,
	isPairable,
	restsOnOthers,
	standsAlone
} from '$lib/dataset/standing';
