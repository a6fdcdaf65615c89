import type { WrittenConcept } from '../concept.ts'

/** People who share something: a past, a faith, a language, a difference. */
export const belonging: readonly WrittenConcept[] = [
  {
    id: 'men',
    label: { en: 'Something for men', cy: 'Rhywbeth i ddynion' },
    themes: 'practical-help talking movement mental-health',
    said: {
      en: `for men; blokes; something for my dad; men's group; somewhere for men; my husband won't talk; my dad won't talk; not a tea and cake man;
        fellas; he needs mates; men my age; men only; he will not talk; my fella; my old man; my grandad needs mates; somewhere for him to go;
        he just sits there; bloke; fella; something for men; for my dad; for my grandad; for my brother; he's a man's man; he won't talk;
        won't see a doctor; won't go to a doctor; never talks; gets under my feet; under her feet; men's shed; not tea and cake; not tea and chat;
        with the lads; needs to get out of the house; good with his hands; needs something to do; needs mates`,
      cy: `i ddynion; grŵp dynion; fy ngŵr; fy nhad; fy mrawd; bois; dim eisiau siarad; sied ddynion; dynion; gŵr; taid; sied; o dan draed`,
    },
    hints: {
      en: `husband; dad; grandad; brother; lads; men; retired; uncle; old man; tools; pint; grunt; rugby; cricket; allotment; wife died;
        lost without the job; won't do tea; do something; doing something; side by side; shoulder; knitting isn't for him; not knitting; ladies there;
        all women; full of women; only man; garage; sat in his chair; armchair; telly all day; clumping about; dad won't; grandad won't; miserable old;
        for my husband; my brother; proper bloke; under my feet; shed; other men; pottering`,
    },
    answers: {
      en: `men's shed; men; blokes; shed; workshop; walking football; tools; brew; banter`,
      cy: 'sied dynion; dynion; tadau; gweithdy; pêl-droed cerdded; bois',
    },
  },
  {
    id: 'men-talking',
    label: { en: 'Men talking', cy: 'Dynion yn siarad' },
    themes: 'talking mental-health befriending movement',
    said: {
      en: `he won't open up; won't open up; bottles it up; he bottles it up; won't talk about it; man up; men don't talk; blokes don't talk;
        a bloke i can talk to; talk to other men; talk to other blokes; other men who; other dads who; lost my best mate; my mate killed himself;
        he's in a bad way; our kid's in a bad way; my husband is depressed; my brother is depressed; my dad is depressed; lads with problems;
        circle of blokes; my son's a man and; fine he says; says he's fine; won't see a doctor; kick a ball about with; kick a ball with blokes`,
      cy: 'dynion yn siarad; gwrthod siarad; dyw e ddim yn siarad; cau siarad; fy ngŵr yn isel; fy mrawd yn isel',
    },
    hints: {
      en: `bloke; blokes; husband; brother; lad; man; men; doctor; fine; fella; pint; brave face; stiff upper lip; quiet; gone quiet; closed up;
        brick wall; clams up; not himself; changed; since the split; since his dad died; works away; lorry; builder; site; lads laugh; banter;
        football; laughs it off; tough; crying in the car; cries; cried; bottles; drinks to forget; best mate; admit; never talks about it;
        he's not coping`,
    },
    answers: {
      en: 'men; blokes; talk; dads; mates; feelings; football; coping; minds',
      cy: 'dynion; siarad; ffrindiau; teimladau',
    },
  },
  {
    id: 'women',
    label: { en: 'Something for women', cy: 'Rhywbeth i fenywod' },
    themes: 'talking safety befriending families',
    said: {
      en: `for women; women only; women's group; ladies only; just women; girls' night; other women; somewhere for women; other mums; woman to woman;
        not comfortable with men there; somewhere with just women; other ladies; not with men; a women only class; just for women; no blokes;
        lady friends; girls only; female only; muslim ladies; muslim women; asian ladies; asian women; my mother in law;
        husband doesn't like me mixing; sisterhood; mums together; women my age`,
      cy: `i fenywod; menywod yn unig; grŵp merched; dim dynion; merched eraill; mamau eraill; ddim yn gyfforddus gyda dynion; menywod; merched;
        merched yn unig; gwragedd`,
    },
    hints: {
      en: `women; woman; female; ladies; girls; sisters; hijab; shy round men; husband says; modest; swimming with men; my sisters; aunties; daughters;
        mums; crèche; creche; uncomfortable; gynae; girls night; mother; sewing; cooking; only women; no men`,
    },
    answers: {
      en: `women; women only; sisters; ladies; women's; female`,
      cy: 'menywod; merched; grŵp menywod; mamau; merched y wawr',
    },
  },
  {
    id: 'lgbt',
    label: { en: 'LGBT+', cy: 'LHDT+' },
    themes: 'talking befriending young-people mental-health',
    said: {
      en: `gay; lesbian; bisexual; trans; transgender; queer; lgbt; lgbtq; coming out; came out; non binary; my son has come out; same sex;
        my daughter is trans; my pronouns; two mums; my girlfriend and i are both women; he has a boyfriend; coming out at my age; transitioning;
        likes girls; likes boys; fancies girls; fancies boys; my wife and i are both women; pronouns; thinks she might be a boy;
        thinks he might be a girl; other gay men; in the closet; my husband and i two men`,
      cy: 'hoyw; lesbiaidd; deurywiol; traws; trawsryweddol; lhdt; dod allan; cwiar; anneuaidd; rhywedd; lesbiad; dod mas',
    },
    hints: {
      en: `partner; identity; rainbow; different; boyfriend; girlfriend; two men; two women; pronoun; he or she; used to be a boy; used to be a girl;
        nickname; deadname; binder; hormones; transition; husband came out; wife came out; pub we used to go; village with no gays; small town;
        hide who i am; hide it; who i really am; my wife and i; my husband; kiss; crush; closet; out at work; church turned; holding hands; hold hands;
        gender; pride; bi; come out; they them; drag; questioning`,
    },
    answers: {
      en: 'lgbt+; lgbtq; pride; rainbow; trans; queer; coming out',
      cy: 'lhdt+; enfys; balchder; traws; cwiar; hoyw',
    },
  },
  {
    id: 'veterans',
    label: { en: 'Veterans and forces families', cy: 'Cyn-filwyr a theuluoedd y lluoedd' },
    themes: 'talking mental-health advice-housing work-learning',
    said: {
      en: `veteran; ex-army; ex forces; ex-forces; served in; left the army; left the navy; royal marine; raf; afghanistan; falklands; civvy street;
        the regiment; squaddie; army wife; left the forces; ex army; navy; since my tour; army; marines; forces; soldier; ex services; helmand; iraq;
        northern ireland; bosnia; gulf war; regiment; civvy; demobbed; reservist; navy days; army days; forces family; the lads i served with;
        national service`,
      cy: 'cyn-filwr; y fyddin; y lluoedd; gadael y fyddin; y llynges; awyrlu; fy ngwasanaeth; milwr; rhyfel; gwasanaethu',
    },
    hints: {
      en: `service; lads; combat; war; medal; basra; kabul; cyprus; germany; belfast; submarine; ship; pilot; mess; banter; medals; poppy; cenotaph;
        remembrance; bangs; fireworks; kit; orders; comrades; brothers; lost mates; blown up; ied; pension; rank; sergeant; corporal; gunner; sapper;
        infantry; cadets; deployment; deployed; wife of a soldier; wives; posted; my service; military; served; tour; tours; discharged; barracks;
        uniform; para`,
    },
    answers: {
      en: 'veterans; armed forces; ex-service; forces family; breakfast club; comrades; covenant',
      cy: 'cyn-filwyr; lluoedd arfog; teuluoedd y lluoedd; clwb brecwast',
    },
  },
  {
    id: 'faith',
    label: { en: 'Faith and spirit', cy: 'Ffydd ac ysbryd' },
    themes: 'faith-culture talking food',
    said: {
      en: `church; prayer; pray; faith; mosque; chapel; god; lost my faith; imam; vicar; temple; gurdwara; bible; somewhere to pray; meaning of life;
        church people; synagogue; praying; jesus; allah; ramadan; eid; fasting; quran; koran; priest; religious; christian; muslim; sikh; hindu;
        jewish; catholic; worship; believe in; chaplain`,
      cy: 'capel; eglwys; gweddi; ffydd; mosg; duw; ysbrydol; crefydd; gweinidog; gweddïo; cristion; ficer',
    },
    hints: {
      en: `believe; spirit; meaning; holy; sunday; halal; candle; mass; hymn; hymns; sermon; confession; sin; sins; angels; afterlife; friday prayers;
        kneel; choir; rosary; meditation; why does god; baptism; vegetarian; breaking fast; iftar; diwali; easter; nobody to celebrate; spiritual;
        religion; want to sit quietly; lent; minister; soul; belief`,
    },
    answers: {
      en: 'church; prayer; faith; mosque; chapel; worship; spiritual; temple; quakers; quiet reflection',
      cy: 'capel; eglwys; gweddi; ffydd; addoli; ysbrydol; myfyrdod',
    },
  },
  {
    id: 'quiet-place',
    label: { en: 'A quiet place to sit', cy: 'Lle tawel i eistedd' },
    themes: 'faith-culture talking mental-health',
    said: {
      en: `somewhere quiet; quiet place; quiet space; quiet church; sit in church; sit in a church; sit in a quiet; sit quietly; sit in silence;
        stillness; peace and quiet; bit of peace; some peace; light a candle; contemplate; reflection; not religious but; calm place; be still;
        think things over; empty church`,
      cy: 'lle tawel; tawelwch; eistedd yn dawel; heddwch; cannwyll; llonyddwch; eglwys dawel',
    },
    hints: {
      en: `quiet; peace; sit; church; still; think; silent; noise; head full; sit and think; traffic; kids screaming; bench; stained glass; weep;
        cry in peace; breathe; calm; alone with my thoughts; minute; rest; no talking; without talking; five minutes; silence; candle; reflect;
        time to think`,
    },
    answers: {
      en: 'quiet; silence; stillness; prayer; candle; reflection; hour',
      cy: 'tawel; tawelwch; gweddi; cannwyll',
    },
  },
  {
    id: 'culture',
    label: { en: 'My own community and language', cy: 'Fy nghymuned a’m hiaith' },
    themes: 'faith-culture befriending food',
    said: {
      en: `people from my country; my own community; people who speak my language; polish; urdu; bengali; punjabi; arabic; ukrainian; caribbean;
        asian women; somali; romanian; roma; traveller; gypsy; south asian; speak welsh; speak my language; my own culture; food from home;
        my own language; our language; my culture; jamaican; nigerian; pakistani; bangladeshi; kurdish; syrian; afghan; portuguese; mother tongue;
        our own people; our food; came here in the sixties; windrush`,
      cy: `siarad cymraeg; cymraeg; pobl o'm gwlad; fy nghymuned; pwyleg; wrdw; wcrain; sipsiwn; teithwyr; dysgu cymraeg; yn gymraeg; fy iaith;
        fy niwylliant; gwlad; cymuned`,
    },
    hints: {
      en: `country; language; community; heritage; food; born; ukraine; pakistan; poland; rice; curry; spices; jollof; pierogi; saree; songs from;
        dances from; grandmother tongue; cousins; village back home; weddings; eid; diwali; chinese new year; shop in town; neighbours stare; only one;
        skin; accent; granny speaks; nobody understands; translate; far from home; homesick; miss home; born in; elders; grandchildren don't speak;
        african; chinese; our community; from home; my country; back home; indian; turkish; irish; italian; asian`,
    },
    answers: {
      en: `cultural; community association; heritage; welsh; polish; ukrainian; south asian; caribbean; african; traveller; mother tongue`,
      cy: 'diwylliant; cymraeg; cymuned; treftadaeth; dysgwyr; cymdeithas',
    },
  },
  {
    id: 'welsh-language',
    label: { en: 'Welsh language and company', cy: 'Y Gymraeg a chwmni Cymraeg' },
    themes: 'faith-culture befriending music',
    said: {
      en: `welsh; speak welsh; welsh speaker; welsh speakers; in welsh; learn welsh; learning welsh; practise my welsh; lost my welsh; welsh conversation;
        welsh group; eisteddfod; mother tongue is welsh`,
      cy: `cymraeg; yn gymraeg; siarad cymraeg; siarad cymraeg gyda; dysgu cymraeg; ymarfer fy nghymraeg; cymry cymraeg; iaith gyntaf;
        neb yn siarad cymraeg`,
    },
    hints: {
      en: `wales; language; chapel; nain; taid; aberystwyth; bangor; caernarfon; school in wales; accent; s4c; rugby; bala; gog; grew up speaking`,
    },
    answers: {
      en: 'cymraeg; welsh; sgwrs; paned; siarad; dysgwyr; clwb siarad; côr; learners',
      cy: 'cymraeg; sgwrs; paned; siarad; dysgwyr; canu; croeso',
    },
  },
]
