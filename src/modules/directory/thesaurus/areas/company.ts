import type { WrittenConcept } from '../concept.ts'

/** Company, belonging, and groups of people who share something. */
export const company: readonly WrittenConcept[] = [
  {
    id: 'loneliness',
    label: { en: 'Loneliness', cy: 'Unigrwydd' },
    themes: 'befriending talking food art',
    said: {
      en: `lonely; loneliness; on my own; all alone; don't see anyone; no friends; isolated; nobody to talk to; no visitors; nobody calls; nobody rings; only talk to the telly; don't see a soul; long days;
        she is on her own; he is on his own; lives alone; no family near; want company; meet people; make friends; weekends are the worst; could go days without speaking; billy no mates`,
      cy: `unig; unigrwydd; ar fy mhen fy hun; dim ffrindiau; neb i siarad â nhw; byw ar ei phen ei hun; byw ar ei ben ei hun; dim teulu gerllaw; eisiau cwmni; cwrdd â phobl; gweld neb`,
    },
    answers: {
      en: 'befriending; friendship; company; coffee morning; lunch club; social; meet people; new friends; chat; tea; neighbours; natter',
      cy: 'cyfeillio; cyfeillgarwch; cwmni; bore coffi; clwb cinio; cymdeithasu; cwrdd â phobl; ffrindiau newydd; paned; croeso',
    },
  },
  {
    id: 'new-here',
    label: { en: 'New to the area', cy: 'Newydd i’r ardal' },
    themes: 'befriending volunteering food',
    said: {
      en: `just moved; new to the area; don't know anybody here; new in town; moved here from; left all my friends behind; don't know anyone round here; moved to be near my daughter; moved house; new here; incomer`,
      cy: `newydd symud; newydd i'r ardal; ddim yn nabod neb; symud yma; gadael fy ffrindiau; nabod neb ffordd hyn`,
    },
    answers: {
      en: 'newcomers; meet people; neighbours; social; new friends; get to know; local',
      cy: 'newydd-ddyfodiaid; croeso; cwrdd â phobl; cymdogion; cymuned; dod i nabod',
    },
  },
  {
    id: 'men',
    label: { en: 'Something for men', cy: 'Rhywbeth i ddynion' },
    themes: 'practical-help talking movement mental-health',
    said: {
      en: `for men; blokes; something for my dad; men's group; somewhere for men; my husband won't talk; my dad won't talk; lads; for my husband; not a tea and cake man; my brother; fellas; he needs mates; men my age; men only`,
      cy: `i ddynion; grŵp dynion; fy ngŵr; fy nhad; fy mrawd; bois; dim eisiau siarad; sied ddynion`,
    },
    answers: {
      en: "men's shed; men; blokes; dads; lads; workshop; walking football; men's group; tools; brew",
      cy: 'sied dynion; dynion; tadau; gweithdy; pêl-droed cerdded; bois',
    },
  },
  {
    id: 'women',
    label: { en: 'Something for women', cy: 'Rhywbeth i fenywod' },
    themes: 'talking safety befriending families',
    said: {
      en: `for women; women only; women's group; ladies only; no men; just women; girls' night; other women; somewhere for women; other mums; woman to woman; not comfortable with men there`,
      cy: `i fenywod; menywod yn unig; grŵp merched; dim dynion; merched eraill; mamau eraill; ddim yn gyfforddus gyda dynion`,
    },
    answers: {
      en: "women; women's group; women only; ladies; sisters; mums; wi",
      cy: 'menywod; merched; grŵp menywod; mamau; merched y wawr',
    },
  },
  {
    id: 'lgbt',
    label: { en: 'LGBT+', cy: 'LHDT+' },
    themes: 'talking befriending young-people mental-health',
    said: {
      en: `gay; lesbian; bisexual; trans; transgender; queer; lgbt; lgbtq; coming out; came out; non binary; my son has come out; gender; same sex; my daughter is trans; pride; my pronouns`,
      cy: `hoyw; lesbiaidd; deurywiol; traws; trawsryweddol; lhdt; dod allan; cwiar; anneuaidd; rhywedd`,
    },
    answers: { en: 'lgbt+; lgbtq; pride; rainbow; trans; queer; coming out', cy: 'lhdt+; enfys; balchder; traws; cwiar; hoyw' },
  },
  {
    id: 'veterans',
    label: { en: 'Veterans and forces families', cy: 'Cyn-filwyr a theuluoedd y lluoedd' },
    themes: 'talking mental-health advice-housing work-learning',
    said: {
      en: `veteran; ex-army; ex forces; ex-forces; served in; left the army; left the navy; royal marine; raf; afghanistan; falklands; civvy street; my service; the regiment; squaddie; army wife`,
      cy: `cyn-filwr; y fyddin; y lluoedd; gadael y fyddin; y llynges; awyrlu; fy ngwasanaeth`,
    },
    answers: {
      en: 'veterans; armed forces; ex-service; forces family; breakfast club; comrades; covenant',
      cy: 'cyn-filwyr; lluoedd arfog; teuluoedd y lluoedd; clwb brecwast',
    },
  },
  {
    id: 'young-people',
    label: { en: 'Teenagers and young adults', cy: 'Pobl ifanc' },
    themes: 'young-people mental-health work-learning movement',
    said: {
      en: `teenager; my teenage son; my teenage daughter; nothing for kids to do; for my lad; my lad; bored kids; hanging around; youth club; sixteen; fourteen; my grandson; student; won't come out of his room;
        always on his phone; always on the xbox; left school; nineteen; in with a bad crowd; young person`,
      cy: `yn ei arddegau; fy mab; fy merch; dim byd i blant; clwb ieuenctid; pobl ifanc; wedi gadael ysgol; byth yn dod o'i ystafell; fy ŵyr`,
    },
    answers: {
      en: 'young people; youth club; teens; youth; under 25; aged 11 to 18; youth worker; young adults',
      cy: 'pobl ifanc; clwb ieuenctid; ieuenctid; arddegau; o dan 25',
    },
  },
  {
    id: 'children',
    label: { en: 'Things for children', cy: 'Pethau i blant' },
    themes: 'families young-people movement art',
    said: {
      en: `for the kids; the children; something for the little ones; school holidays; half term; six weeks holiday; after school; my little boy; my little girl; grandchildren; kids club; wear the kids out; days out with kids; toddler`,
      cy: `i'r plant; gwyliau ysgol; hanner tymor; ar ôl ysgol; wyrion; fy merch fach; fy mab bach; clwb plant`,
    },
    answers: {
      en: 'children; holiday club; family fun; play; after school; stay and play; toddlers; under 11; storytime; messy',
      cy: 'plant; clwb gwyliau; chwarae; hwyl i’r teulu; ar ôl ysgol; stori; cylch',
    },
  },
  {
    id: 'later-life',
    label: { en: 'Growing older', cy: 'Heneiddio' },
    themes: 'befriending movement food practical-help',
    said: {
      en: `getting old; older people; pensioner; elderly; in my eighties; my nan; my gran; my grandad; my elderly mum; my elderly dad; ninety; seventy; eighty; oap; something for old folk; slowing down; not as young as i was`,
      cy: `henoed; pensiynwr; hen bobl; mam-gu; nain; taid; tad-cu; fy mam oedrannus; heneiddio; wyth deg oed`,
    },
    answers: {
      en: 'older people; over 60s; over 50s; lunch club; pensioners; later life; day centre; senior; tea dance',
      cy: 'pobl hŷn; dros 60; dros 50; clwb cinio; pensiynwyr; canolfan ddydd',
    },
  },
  {
    id: 'retirement',
    label: { en: 'Retired and at a loose end', cy: 'Wedi ymddeol' },
    themes: 'volunteering work-learning befriending practical-help',
    said: {
      en: `retired; retiring; retirement; just finished work; don't know what to do with myself; under my wife's feet; time on my hands; days are empty; nothing to get up for; lost my purpose; bored; nothing to do all day; miss work; at a loose end`,
      cy: `wedi ymddeol; ymddeoliad; dim byd i'w wneud; diflasu; amser ar fy nwylo; colli gwaith; dim pwrpas`,
    },
    answers: {
      en: 'retired; volunteer; hobby; u3a; learn; purpose; over 50s; daytime; skills to share',
      cy: 'wedi ymddeol; gwirfoddoli; hobi; dysgu; pwrpas; dros 50; rhannu sgiliau',
    },
  },
  {
    id: 'volunteering',
    label: { en: 'Wanting to help others', cy: 'Eisiau helpu eraill' },
    themes: 'volunteering nature practical-help',
    said: {
      en: `volunteer; volunteering; give something back; want to help people; do something useful; feel needed; help out; make a difference; put something back; spare time to give; lend a hand; be useful again`,
      cy: `gwirfoddoli; rhoi rhywbeth yn ôl; eisiau helpu; gwneud rhywbeth defnyddiol; teimlo bod fy angen; rhoi help llaw`,
    },
    answers: {
      en: 'volunteer; volunteers needed; help out; volunteering; give your time; training given; expenses paid',
      cy: 'gwirfoddoli; gwirfoddolwyr; rhoi amser; helpu; hyfforddiant',
    },
  },
  {
    id: 'faith',
    label: { en: 'Faith and spirit', cy: 'Ffydd ac ysbryd' },
    themes: 'faith-culture talking food',
    said: {
      en: `church; prayer; pray; faith; mosque; chapel; god; spiritual; lost my faith; imam; vicar; temple; gurdwara; bible; religion; somewhere to pray; want to sit quietly; meaning of life`,
      cy: `capel; eglwys; gweddi; ffydd; mosg; Duw; ysbrydol; crefydd; gweinidog`,
    },
    answers: {
      en: 'church; prayer; faith; mosque; chapel; worship; spiritual; temple; quakers; quiet reflection',
      cy: 'capel; eglwys; gweddi; ffydd; addoli; ysbrydol; myfyrdod',
    },
  },
  {
    id: 'culture',
    label: { en: 'My own community and language', cy: 'Fy nghymuned a’m hiaith' },
    themes: 'faith-culture befriending food',
    said: {
      en: `people from my country; my own community; people who speak my language; polish; urdu; bengali; punjabi; arabic; ukrainian; caribbean; african; asian women; somali; romanian; roma; traveller; gypsy; chinese; south asian; speak welsh`,
      cy: `siarad cymraeg; cymraeg; pobl o'm gwlad; fy nghymuned; pwyleg; wrdw; wcrain; sipsiwn; teithwyr; dysgu cymraeg; yn gymraeg`,
    },
    answers: {
      en: 'cultural; community association; heritage; welsh; polish; ukrainian; south asian; caribbean; african; traveller; mother tongue',
      cy: 'diwylliant; cymraeg; cymuned; treftadaeth; dysgwyr; cymdeithas',
    },
  },
]
