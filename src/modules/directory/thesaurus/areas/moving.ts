import type { WrittenConcept } from '../concept.ts'

/** Moving, for health and for joy. */
export const moving: readonly WrittenConcept[] = [
  {
    id: 'weight',
    label: { en: 'Weight and healthy eating', cy: 'Pwysau a bwyta’n iach' },
    themes: 'food movement long-term-condition',
    said: {
      en: `overweight; lose weight; put on weight; losing weight; too fat; diet; obese; eat better; eating rubbish; takeaways; healthy eating;
        pre-diabetic; doctor says i need to lose weight; clothes don't fit; too big; clothes do not fit; diets never work; lose a few stone;
        doctor says lose weight; sugar is high; weight; lose some weight; lose a stone; lose four stone; lose two stone; diets; dieting; slimming; bmi;
        bigger; beer belly; tummy; waist; jeans don't fit; eat healthier; what to eat; eat rubbish; junk food; comfort eat; prediabetic; pre diabetic;
        borderline diabetic; fatty liver; weight loss jab; mounjaro; wegovy; slimmer; put weight on; piling on the pounds`,
      cy: `dros bwysau; colli pwysau; magu pwysau; deiet; bwyta'n iach; bwyta'n well; methu coginio; gordew; pwysau; tew; stôn; bola`,
    },
    hints: {
      en: `eat; size; heavy; food; chocolate; shift; settee; scales; mirror; photos; photo; dress; wedding; seatbelt; stairs; knees; breath; jeans;
        trousers; chair; portions; snack; snacks; crisps; pop; cake; takeaway; kebab; fry up; beer; beers; midnight; menopause; doctor; nurse;
        cholesterol; pressure; gym; walk; yo yo; slimming world; weight watchers; willpower; sugar; family; heavier; heaviest; ashamed; puffing;
        sweet tooth; can't cook; live on toast; fat; stone; big; belly; biscuits; pounds`,
    },
    answers: {
      en: 'weight; healthy eating; cook and eat; nutrition; slimming; healthy weight; cookery; recipes; portion',
      cy: 'pwysau; bwyta’n iach; coginio; maeth; ryseitiau; colli pwysau',
    },
  },
  {
    id: 'keeping-active',
    label: { en: 'Moving more', cy: 'Symud mwy' },
    themes: 'movement nature',
    said: {
      en: `get fit; unfit; exercise; keep fit; move more; sit all day; gym; couch potato; doctor told me to exercise; get active; stay active;
        out of shape; couch to 5k; cycling; a bit of sport; football; badminton; too dear a gym; running; scared of the gym; run round;
        sat about all day; burn off energy; fit; fitness; fitter; work out; workout; sporty; get moving; off the sofa; off the settee; off the couch;
        sat on my backside; sitting all day; desk job; out of condition; doctor says exercise; doctor says move; cycle; aerobics; toning; stamina;
        exercise after illness; supervised exercise`,
      cy: `cadw'n heini; ymarfer corff; ffit; symud mwy; eistedd trwy'r dydd; campfa; rhedeg; beicio; chwaraeon; pêl-droed; heini; ymarfer; symud; beic`,
    },
    hints: {
      en: `sofa; settee; moving; energy; health; shape; doctor; nurse; puff; stairs; bus; lockdown; belly; lycra; mirrors; mirror; treadmill; weights;
        machines; steps; fitbit; bike; dog; kids; heart; bones; muscle; wobble; sweat; stiff; chair; desk; office; old; beginner; never done;
        not since school; pe; pe at school; like to try; scares me; intimidating; skinny people; sports; active; sport; lazy; keep moving; trainers;
        class; strength`,
    },
    answers: {
      en: 'exercise; fitness; walking; active; keep fit; gym; sport; football; couch to 5k; cycling; table tennis; pilates',
      cy: 'ymarfer; ffitrwydd; cerdded; egnïol; cadw’n heini; campfa; chwaraeon; beicio',
    },
  },
  {
    id: 'exercise-with-a-condition',
    label: { en: 'Exercise that is safe with a condition', cy: 'Ymarfer diogel gyda chyflwr' },
    themes: 'movement long-term-condition',
    said: {
      en: `exercise with a bad heart; safe exercise; is it safe to exercise; scared to exercise; frit to exercise; frightened to do anything;
        frit to do anything; afraid to exert myself; doctor told me to exercise; doctor says exercise; nurse says i should exercise;
        before they'll operate; before they'll do my knees; before my operation; get fit for my operation; cardiac rehab; rehab finished; gym referral;
        exercise referral; prescribed exercise; gym for people with; build myself up; build my strength; get my strength back`,
      cy: 'ymarfer diogel; doctor yn dweud ymarfer; cryfhau; ar ôl llawdriniaeth; adsefydlu',
    },
    hints: {
      en: `doctor; nurse; exercise; operation; gym; strength; physio; rehab; safe; stent; bypass; heart; hip; knee; op; surgery; stroke; cancer; diabetes;
        copd; pressure; consultant; leaflet; scared; push; overdo; overdo it; monitored; machines; instructor; treadmill; steps; physio has finished;
        after my operation`,
    },
    answers: {
      en: 'exercise on referral; referral; cardiac; instructor; supervised; gym; active for health; phase',
      cy: 'ymarfer; campfa; hyfforddwr; cardiaidd',
    },
  },
  {
    id: 'gentle-movement',
    label: { en: 'Gentle stretching', cy: 'Symud yn ysgafn' },
    themes: 'movement mental-health long-term-condition',
    said: {
      en: `yoga; tai chi; pilates; stretching; gentle exercise; chair exercises; armchair exercise; seated exercise; loosen up; supple; chair yoga;
        nothing too strenuous; sitting down exercise; my knees are shot; bendy; slow exercise; nothing too energetic; light exercise; easy exercise;
        nothing strenuous; not too strenuous; chair exercise; exercises in a chair; in a chair most of the day; sat down exercise; sat in a chair;
        seizing up; seize up; stretches; qigong; flexible; flexibility; armchair; low impact`,
      cy: `ioga; tai chi; pilates; ymestyn; ymarfer ysgafn; ymarfer cadair; ioga cadair; dim byd rhy galed; ymarfer corff ysgafn; ysgafn; cadair; eistedd`,
    },
    hints: {
      en: `stiff; chair; slow; easy; seated; joints; strenuous; floor; mat; knees; hips; back; sofa; old; seventy; eighty; can't stand; stand; breathe;
        breathing; balance; touch my toes; toes; rusty; creak; creaky; creaking; music; soft; not jumping; jumping about; arms; sit; stretch; sat down;
        in a chair; gentle; sitting down; bend; posture`,
    },
    answers: {
      en: 'chair; chair-based; seated; armchair; tai chi; yoga; gentle; pilates; sit and get fit; stretch',
      cy: 'ioga; tai chi; pilates; cadair; ysgafn; ymestyn',
    },
  },
  {
    id: 'walking',
    label: { en: 'Walking', cy: 'Cerdded' },
    themes: 'movement nature talking',
    said: {
      en: `walking; walking group; someone to walk with; go for a walk; stroll; ramble; rambling; walk with others; short walks; stretch my legs;
        a stroll; walk with somebody; walking the dog alone; get my steps in; walker; strolling; get out walking; out walking; go walking; gentle walk;
        slow walk; short walk; flat walk; walk with people; people to walk with; legs out; amble; nordic; walking pals; like a walk; nice walk;
        round the park; plod`,
      cy: `cerdded; mynd am dro; grŵp cerdded; rhywun i gerdded gyda; troeon byr; heicio; crwydro; am dro; wâc; tro bach; cerddwyr; troedio`,
    },
    hints: {
      en: `slow; pace; legs; strenuous; park; steps; gentle; canal; prom; promenade; river; dog; puff; mile; mile or two; bench; benches; flat; shoes;
        alone; scared to walk; safer; chat; air; sunshine; wife died; after lunch; speed; lamp post; round the block; block; buggy; pram; walk; walks;
        hiking; potter`,
    },
    answers: {
      en: 'wellbeing walk; walk; walking; strollers; stroll; short; flat; walk leader; walkers',
      cy: 'cerdded; taith gerdded; grŵp cerdded; mynd am dro; arweinydd taith',
    },
  },
  {
    id: 'long-walks',
    label: { en: 'Long walks and hills', cy: 'Teithiau hir a bryniau' },
    themes: 'movement nature',
    said: {
      en: `fell walk; fell walking; hill walk; hill walking; hike; hikes; hiking; hiker; rambler; ramblers; rambling; long walks; proper walk; ten miles;
        ten mile; eight miles; mountains; walking boots; moors; peaks; munros; bagging; map and compass`,
      cy: 'mynydda; mynydd; cerdded mynyddoedd; bryniau; taith hir; heicio; esgidiau cerdded',
    },
    hints: {
      en: `miles; pint; moor; hill; view; boots; mud; flask; rucksack; map; summit; top; pub; sandwiches; sunday; drive out; snowdon; pennine; coast;
        path; stile; stiles; wind; legs; fit; pace; hills; long walk; mountain; trek; trail`,
    },
    answers: {
      en: 'ramblers; miles; hills; hill; boots; moor; day walks; vale',
      cy: 'cerddwyr; bryniau; mynydd; taith',
    },
  },
  {
    id: 'running',
    label: { en: 'Starting to run', cy: 'Dechrau rhedeg' },
    themes: 'movement mental-health',
    said: {
      en: `running; runner; jog; jogging; couch to 5k; 5k; 10k; parkrun; park run; marathon; never run in my life; start running; learn to run;
        try running; can't run for a bus; run for a bus; running group; running club; running buddy; run with`,
      cy: 'rhedeg; loncian; dechrau rhedeg; grŵp rhedeg; 5k',
    },
    hints: {
      en: `fit; trainers; race; puff; miles; breath; stitch; bus; kids; mates; charity; medal; slow; last; wobble; road; dark; headtorch; weeks; minutes;
        half marathon; treadmill; app; run`,
    },
    answers: {
      en: 'couch to 5k; 5k; run; running; runners; beginners',
      cy: 'rhedeg; 5k; dechreuwyr; rhedwyr',
    },
  },
  {
    id: 'football',
    label: { en: 'Football', cy: 'Pêl-droed' },
    themes: 'movement befriending mental-health',
    said: {
      en: `football; footy; kickabout; kick about; kick a ball; kick a ball about; kick ball; five a side; 5 a side; walking football; soccer; goalkeeper;
        used to play football; play football; sunday league; hung up my boots; game of football; match on saturday; rugby; walking rugby;
        walking cricket`,
      cy: 'pêl-droed; chwarae pêl-droed; pêl-droed cerdded; cicio pêl; rygbi',
    },
    hints: {
      en: `ball; boots; team; match; lads; pitch; knees; goal; nets; astro; tackle; tackling; fifty; sixty; stent; slow; too old; retired; sunday; legs;
        whistle; played for; wing; centre half; kit; shirt; score; sofa`,
    },
    answers: {
      en: 'football; five-a-side; walking football; boots; boot room; fc; ball',
      cy: 'pêl-droed; esgidiau; pêl; pêl-droed cerdded',
    },
  },
  {
    id: 'bats-and-bowls',
    label: { en: 'Table tennis, badminton, bowls', cy: 'Tennis bwrdd, badminton, bowls' },
    themes: 'movement befriending',
    said: {
      en: `badminton; table tennis; ping pong; pingpong; pickleball; squash; bowls; crown green; carpet bowls; curling; racket; shuttlecock; netball;
        basketball; volleyball; social sport; bit of a game; skittles; croquet; petanque; boules`,
      cy: 'tennis bwrdd; badminton; bowls; tennis; pêl-rwyd; chwarae',
    },
    hints: {
      en: `game; serious; play; sport; hall; team; net; court; lawn; woods; jack; green; bat; rally; friendly; rusty; school; doubles; partner; balls;
        light; church hall; arthritis; gentle; indoor; tennis; bowling; bats; bit of sport; friendly game; golf`,
    },
    answers: {
      en: 'badminton; ping pong; bowls; table tennis; bats; social sport',
      cy: 'badminton; tennis bwrdd; bowls; chwaraeon',
    },
  },
  {
    id: 'swimming',
    label: { en: 'Swimming', cy: 'Nofio' },
    themes: 'movement families long-term-condition',
    said: {
      en: `swim; swimming; pool; in the water; learn to swim; aqua; water aerobics; sea swimming; cold water; swimming lessons; swimmer; can't swim;
        never learned to swim; swimming baths; lengths; aquafit; hydrotherapy; lifeguard; verruca; armbands`,
      cy: 'nofio; pwll nofio; dysgu nofio; yn y dŵr; nofio yn y môr; pwll; dŵr; methu nofio',
    },
    hints: {
      en: `water; float; dive; wet; costume; goggles; chlorine; arms; knees; joints; fear; afraid; scared of water; deep end; shallow; holiday; kids;
        burkini; women; scar; body; changing rooms; hoist; steps; warm; baths; splash`,
    },
    answers: {
      en: 'swim; swimming; pool; aqua; water; hydrotherapy; dip',
      cy: 'nofio; pwll; dŵr; acwa; trochi',
    },
  },
  {
    id: 'cold-water',
    label: { en: 'Cold-water swimming', cy: 'Nofio mewn dŵr oer' },
    themes: 'movement nature mental-health',
    said: {
      en: `cold water; cold water swimming; wild swimming; wild swim; open water; sea swim; sea swimming; swim in the sea; swim in the river;
        jump in the sea; jumping in the sea; dip; dipping; dip in the sea; bluetits; dryrobe; sea dip; ice bath; swim in the lake; morning dip`,
      cy: 'dŵr oer; nofio gwyllt; nofio yn y môr; môr; trochi; trochfa',
    },
    hints: {
      en: `sea; river; cold; lake; waves; mad; robe; flask; dawn; wetsuit; hot chocolate; november; shiver; tingle; tide; slipway; hats; brave; shock;
        alive; quay`,
    },
    answers: {
      en: 'cold-water; dippers; dip; slipway; swimming; flasks; goosebumps',
      cy: 'dŵr oer; trochi; môr; nofio',
    },
  },
  {
    id: 'dancing',
    label: { en: 'Dancing', cy: 'Dawnsio' },
    themes: 'movement music befriending',
    said: {
      en: `dance; dancing; ballroom; zumba; tea dance; line dancing; salsa; used to dance; boogie; country dancing; ballet; a dance; used to go dancing;
        dancer; foxtrot; waltz; quickstep; tango; jive; rock and roll; rock n roll; northern soul; barn dance; ceilidh; street dance; dance mad;
        dance lessons; disco dancing; palais; locarno; dance floor; strictly; bollywood; twirl`,
      cy: 'dawnsio; dawns; dawnsio gwerin; neuadd ddawns; zumba; twmpath; arfer dawnsio; walts; dawnsio llinell',
    },
    hints: {
      en: `partner; music; steps; floor; disco; shoes; band; saturday night; village hall; records; sixties; soul; swing; husband; wife; two left feet;
        left feet; rhythm; feet; kitchen; leotard; tutu; stage; dancers; wedding; sequins; hips; boyfriend; on my own; sways; sway; bop; dances; tap`,
    },
    answers: {
      en: 'tea dance; dance; dancing; ballroom; waltz; line dance; zumba; ceilidh; quickstep',
      cy: 'dawns; dawnsio; te dawns; twmpath; gwerin',
    },
  },
]
