/** Words that are written with a full stop in the middle of a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		'mr mrs ms dr prof sen sens rep reps gov govs gen col lt maj capt sgt cmdr adm brig hon rev st fr jr sr ' +
		'pres amb sec dep asst no vs etc inc ltd co corp dept univ approx est fig ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
		'penn tenn tex vt va wash wis wyo u.s u.k u.n e.u d.c n.y n.j n.h n.c s.c n.m w.va r-ky d-va a.m p.m e.g i.e'
	).split(' ')
);
