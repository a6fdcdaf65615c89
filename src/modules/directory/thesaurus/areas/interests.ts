import type { WrittenConcept } from '../concept.ts'

/** What people love doing, or would love to try. */
export const interests: readonly WrittenConcept[] = [
  {
    id: 'art-and-craft',
    label: { en: 'Making and art', cy: 'Creu a chelf' },
    themes: 'art talking work-learning',
    said: {
      en: `art; painting; paint; draw; drawing; craft; crafts; knit; knitting; crochet; sewing; sew; pottery; clay; make things; creative; something with my hands; used to paint; photography; quilting; card making`,
      cy: `celf; paentio; arlunio; crefft; crefftau; gwau; gwnïo; crosio; crochenwaith; creu pethau; creadigol; ffotograffiaeth`,
    },
    answers: {
      en: 'art; craft; painting; drawing; knitting; crochet; sewing; pottery; creative; make; photography; textile',
      cy: 'celf; crefft; paentio; gwau; gwnïo; crochenwaith; creadigol; creu',
    },
  },
  {
    id: 'music',
    label: { en: 'Music and singing', cy: 'Cerddoriaeth a chanu' },
    themes: 'music talking memory',
    said: {
      en: `sing; singing; choir; music; play guitar; guitar; ukulele; piano; used to sing; band; drums; brass; karaoke; can't read music; a good sing song; instrument; love music`,
      cy: `canu; côr; cerddoriaeth; gitâr; iwcalili; piano; band; drymiau; offeryn; arfer canu; cymanfa`,
    },
    answers: {
      en: 'choir; singing; music; ukulele; band; song; open mic; drumming; jam',
      cy: 'côr; canu; cerddoriaeth; iwcalili; band; cân; gwerin',
    },
  },
  {
    id: 'nature',
    label: { en: 'Outdoors and growing', cy: 'Yr awyr agored a thyfu' },
    themes: 'nature movement volunteering mental-health',
    said: {
      en: `outdoors; outside; fresh air; nature; gardening; garden; grow things; grow veg; allotment; woods; trees; birds; birdwatching; in the open air; wildlife; countryside; beach; hands in the soil; plants; green space`,
      cy: `awyr agored; awyr iach; natur; garddio; gardd; tyfu llysiau; rhandir; coed; adar; bywyd gwyllt; cefn gwlad; traeth; planhigion`,
    },
    answers: {
      en: 'outdoors; garden; gardening; allotment; woodland; nature; conservation; growing; wildlife; orchard; green; birds',
      cy: 'awyr agored; gardd; garddio; rhandir; coetir; natur; cadwraeth; tyfu; bywyd gwyllt; perllan',
    },
  },
  {
    id: 'walking',
    label: { en: 'Walking', cy: 'Cerdded' },
    themes: 'movement nature talking',
    said: {
      en: `walk; walking; walks; walking group; someone to walk with; go for a walk; stroll; ramble; rambling; hiking; walk with others; short walks; steps; stretch my legs`,
      cy: `cerdded; mynd am dro; grŵp cerdded; rhywun i gerdded gyda; troeon byr; heicio; crwydro`,
    },
    answers: {
      en: 'walk; walking group; wellbeing walk; stroll; ramble; walk leader; nordic walking; short walk',
      cy: 'cerdded; taith gerdded; grŵp cerdded; mynd am dro; arweinydd taith',
    },
  },
  {
    id: 'dancing',
    label: { en: 'Dancing', cy: 'Dawnsio' },
    themes: 'movement music befriending',
    said: {
      en: `dance; dancing; ballroom; zumba; tea dance; line dancing; salsa; used to dance; boogie; bop; country dancing; ballet`,
      cy: `dawnsio; dawns; dawnsio gwerin; neuadd ddawns; zumba; twmpath; arfer dawnsio`,
    },
    answers: { en: 'dance; dancing; tea dance; line dance; ballroom; zumba; ceilidh', cy: 'dawns; dawnsio; te dawns; twmpath; gwerin' },
  },
  {
    id: 'gentle-movement',
    label: { en: 'Gentle stretching', cy: 'Symud yn ysgafn' },
    themes: 'movement mental-health long-term-condition',
    said: {
      en: `yoga; tai chi; pilates; stretching; gentle exercise; chair exercises; armchair exercise; seated exercise; loosen up; stretch; supple; chair yoga; nothing too strenuous`,
      cy: `ioga; tai chi; pilates; ymestyn; ymarfer ysgafn; ymarfer cadair; ioga cadair; dim byd rhy galed`,
    },
    answers: {
      en: 'yoga; tai chi; pilates; chair; gentle; seated; stretch; qigong',
      cy: 'ioga; tai chi; pilates; cadair; ysgafn; ymestyn',
    },
  },
  {
    id: 'cooking',
    label: { en: 'Cooking together', cy: 'Coginio gyda’n gilydd' },
    themes: 'food work-learning families',
    said: {
      en: `cooking; cook; learn to cook; baking; bake; cook for one; wife did all the cooking; never cooked; cookery; cook on a budget; slow cooker; recipes; bread`,
      cy: `coginio; dysgu coginio; pobi; coginio i un; erioed wedi coginio; ryseitiau; bara`,
    },
    answers: {
      en: 'cook; cookery; baking; kitchen; cook and eat; bread; recipes; cook on a budget',
      cy: 'coginio; pobi; cegin; coginio a bwyta; bara; ryseitiau',
    },
  },
  {
    id: 'eating-together',
    label: { en: 'Eating with others', cy: 'Bwyta gydag eraill' },
    themes: 'food befriending faith-culture',
    said: {
      en: `eat alone; eating on my own; hate eating alone; sunday dinner; a meal with people; lunch; lunch club; cup of tea; tea and cake; coffee morning; cuppa; breakfast; a brew; cake; somewhere warm to sit; dinner for one; christmas on my own`,
      cy: `bwyta ar fy mhen fy hun; cinio; clwb cinio; paned; bore coffi; brecwast; te a chacen; nadolig ar fy mhen fy hun; rhywle cynnes`,
    },
    answers: {
      en: 'lunch club; coffee morning; community meal; tea; breakfast; café; cake; luncheon; supper; warm space',
      cy: 'clwb cinio; bore coffi; pryd cymunedol; te; brecwast; caffi; cacen; lle cynnes',
    },
  },
  {
    id: 'books-and-words',
    label: { en: 'Books, writing and stories', cy: 'Llyfrau, ysgrifennu a straeon' },
    themes: 'art talking work-learning',
    said: {
      en: `books; reading group; book club; writing; write; poetry; poems; library; stories; my life story; write it down; love reading; audiobooks; crosswords; read aloud`,
      cy: `llyfrau; clwb darllen; ysgrifennu; barddoniaeth; llyfrgell; straeon; stori fy mywyd; cerddi`,
    },
    answers: {
      en: 'book; reading group; writing; poetry; library; story; shared reading; audiobook',
      cy: 'llyfr; grŵp darllen; ysgrifennu; barddoniaeth; llyfrgell; stori',
    },
  },
  {
    id: 'history',
    label: { en: 'History and the past', cy: 'Hanes a’r gorffennol' },
    themes: 'faith-culture work-learning memory volunteering',
    said: {
      en: `history; local history; family tree; genealogy; old days; museum; heritage; archaeology; old photos; steam trains; the mill; the war; railway; reminisce; how it used to be`,
      cy: `hanes; hanes lleol; achau; amgueddfa; treftadaeth; hen luniau; hen ddyddiau; archaeoleg; trenau stêm`,
    },
    answers: {
      en: 'history; heritage; museum; archive; family history; reminiscence; archaeology; railway',
      cy: 'hanes; treftadaeth; amgueddfa; archif; hel achau; atgofion',
    },
  },
  {
    id: 'mending',
    label: { en: 'Fixing and woodwork', cy: 'Trwsio a gwaith coed' },
    themes: 'practical-help work-learning art talking',
    said: {
      en: `woodwork; fix things; mend things; mending; repair; tools; workshop; tinker; make something out of wood; joinery; engineering; bikes; fix my bike; good with my hands; shed; model railway; used to be a joiner; used to be a fitter`,
      cy: `gwaith coed; trwsio; trwsio pethau; offer; gweithdy; sied; beiciau; saer; da gyda fy nwylo`,
    },
    answers: {
      en: 'shed; woodwork; repair café; workshop; tools; mend; bike; fix; make; upholstery',
      cy: 'sied; gwaith coed; caffi trwsio; gweithdy; offer; trwsio; beic',
    },
  },
  {
    id: 'games',
    label: { en: 'Games and cards', cy: 'Gemau a chardiau' },
    themes: 'befriending talking young-people',
    said: {
      en: `cards; bingo; chess; board games; dominoes; scrabble; games; bridge; whist; darts; dungeons and dragons; gaming; pool table; snooker; quiz; jigsaws; warhammer`,
      cy: `cardiau; bingo; gwyddbwyll; gemau bwrdd; dominos; gemau; dartiau; cwis; jig-sos`,
    },
    answers: {
      en: 'games; board games; bingo; cards; chess; dominoes; quiz; bridge; gaming; darts; boccia',
      cy: 'gemau; gemau bwrdd; bingo; cardiau; gwyddbwyll; cwis',
    },
  },
  {
    id: 'theatre-and-film',
    label: { en: 'Drama, film and shows', cy: 'Drama, ffilm a sioeau' },
    themes: 'art befriending young-people',
    said: {
      en: `drama; acting; theatre; film; cinema; pictures; am dram; panto; comedy; musicals; circus; films; on stage`,
      cy: `drama; actio; theatr; ffilm; sinema; panto; comedi; llwyfan; sioeau cerdd`,
    },
    answers: {
      en: 'drama; theatre; film; cinema; acting; stage; performance; screening; comedy',
      cy: 'drama; theatr; ffilm; sinema; actio; perfformio; llwyfan',
    },
  },
]
