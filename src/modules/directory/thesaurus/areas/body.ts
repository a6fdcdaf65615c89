import type { WrittenConcept } from '../concept.ts'

/** Living with a condition, moving, eating, smoking, drinking. */
export const body: readonly WrittenConcept[] = [
  {
    id: 'long-term-condition',
    label: { en: 'Living with a long-term condition', cy: 'Byw gyda chyflwr hirdymor' },
    themes: 'long-term-condition movement talking',
    said: {
      en: `long term condition; long-term illness; chronic illness; been ill for years; never going to get better; my condition; fibromyalgia; fibro; m.e.; chronic fatigue; long covid; ms; multiple sclerosis; parkinson's;
        lupus; crohn's; diabetes; diabetic; thyroid; epilepsy; tired of being ill; nobody understands my illness`,
      cy: `cyflwr hirdymor; salwch hir; ffibromyalgia; blinder cronig; covid hir; diabetes; clefyd siwgr; parkinson; epilepsi; sglerosis ymledol`,
    },
    answers: {
      en: 'long-term condition; self-management; condition; diabetes; fatigue; parkinson’s; fibromyalgia; pacing; expert; living well',
      cy: 'cyflwr hirdymor; hunanreoli; diabetes; blinder; parkinson; byw’n dda',
    },
  },
  {
    id: 'pain',
    label: { en: 'Pain', cy: 'Poen' },
    themes: 'long-term-condition movement',
    said: {
      en: `pain; constant pain; bad back; my back; back trouble; arthritis; bad knees; bad hip; joints; aches; sore all over; rheumatism; sciatica; painkillers don't work; crippled with it; stiff; hip replacement`,
      cy: `poen; poen cefn; cefn drwg; arthritis; pengliniau drwg; cymalau; gwynegon; anystwyth; clun`,
    },
    answers: {
      en: 'pain; arthritis; back; joints; gentle exercise; chair-based; hydrotherapy; escape-pain; mobility; stretch',
      cy: 'poen; arthritis; cefn; cymalau; ymarfer ysgafn; ymarfer cadair; symud',
    },
  },
  {
    id: 'heart-and-lungs',
    label: { en: 'Heart and breathing', cy: 'Y galon ac anadlu' },
    themes: 'long-term-condition movement music',
    said: {
      en: `heart attack; heart trouble; bad heart; angina; bypass; stent; copd; asthma; emphysema; out of breath; breathless; can't get my breath; bad chest; lungs; blood pressure; puffing up the stairs; inhaler`,
      cy: `trawiad ar y galon; calon wan; asthma; brest ddrwg; allan o wynt; byr o wynt; ysgyfaint; pwysau gwaed`,
    },
    answers: {
      en: 'cardiac; heart; breathe; copd; lung; singing for breathing; rehab; gentle exercise; blood pressure',
      cy: 'y galon; anadlu; ysgyfaint; canu; ymarfer ysgafn; pwysau gwaed',
    },
  },
  {
    id: 'stroke',
    label: { en: 'After a stroke', cy: 'Ar ôl strôc' },
    themes: 'long-term-condition talking movement caring',
    said: {
      en: `stroke; had a stroke; tia; mini stroke; can't find my words; lost my speech; aphasia; one side is weak; since his stroke; brain injury; head injury; arm won't work; bleed on the brain`,
      cy: `strôc; wedi cael strôc; methu cael y geiriau; colli lleferydd; anaf i'r ymennydd; gwendid un ochr`,
    },
    answers: {
      en: 'stroke; aphasia; communication group; rehabilitation; brain injury; survivors; headway',
      cy: 'strôc; lleferydd; adsefydlu; anaf i’r ymennydd; cyfathrebu',
    },
  },
  {
    id: 'cancer',
    label: { en: 'Cancer', cy: 'Canser' },
    themes: 'long-term-condition talking art movement',
    said: {
      en: `cancer; tumour; chemo; chemotherapy; radiotherapy; mastectomy; prostate; my diagnosis; the big c; treatment finished; in remission; lost my hair; oncology; wig; terminal; palliative; hospice`,
      cy: `canser; cemotherapi; tiwmor; triniaeth; mastectomi; prostad; hosbis; diagnosis`,
    },
    answers: {
      en: 'cancer; after treatment; living with cancer; hospice; prostate; breast cancer; complementary therapy',
      cy: 'canser; ar ôl triniaeth; byw gyda chanser; hosbis; therapïau',
    },
  },
  {
    id: 'menopause',
    label: { en: 'The menopause', cy: 'Y menopos' },
    themes: 'long-term-condition talking movement mental-health',
    said: {
      en: `menopause; hot flushes; perimenopause; hrt; brain fog; night sweats; my hormones; time of life; periods stopped; hot flashes; going through the change`,
      cy: `menopos; y newid; pyliau poeth; perimenopos; hormonau; chwysu yn y nos`,
    },
    answers: {
      en: 'menopause; perimenopause; hormones; midlife; women’s health; hot flush',
      cy: 'menopos; hormonau; canol oed; iechyd menywod',
    },
  },
  {
    id: 'falls',
    label: { en: 'Falling and balance', cy: 'Cwympo a chydbwysedd' },
    themes: 'movement long-term-condition practical-help',
    said: {
      en: `fallen; keep falling; had a fall; afraid of falling; frightened of falling; unsteady; wobbly on my feet; balance; lost my balance; on a frame; walking stick; broke my hip; legs give way; trip over; bones; osteoporosis; shaky on my pins`,
      cy: `cwympo; syrthio; ofn cwympo; ansad; simsan; cydbwysedd; ffon; torri clun; baglu; osteoporosis`,
    },
    answers: {
      en: 'falls; balance; strength and balance; steady; chair-based exercise; otago; tai chi; handrail; bone',
      cy: 'cwympiadau; cydbwysedd; cryfder; ymarfer cadair; tai chi; canllaw',
    },
  },
  {
    id: 'weight',
    label: { en: 'Weight and healthy eating', cy: 'Pwysau a bwyta’n iach' },
    themes: 'food movement long-term-condition',
    said: {
      en: `overweight; lose weight; put on weight; losing weight; too fat; diet; obese; eat better; eating rubbish; takeaways; healthy eating; pre-diabetic; doctor says i need to lose weight; sweet tooth; clothes don't fit; can't cook; live on toast`,
      cy: `dros bwysau; colli pwysau; magu pwysau; deiet; bwyta'n iach; bwyta'n well; methu coginio; gordew`,
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
      en: `get fit; unfit; exercise; keep fit; move more; sit all day; gym; couch potato; doctor told me to exercise; get active; stay active; out of shape; couch to 5k; cycling; bike; a bit of sport; sports; football; badminton; too dear a gym; running`,
      cy: `cadw'n heini; ymarfer corff; ffit; symud mwy; eistedd trwy'r dydd; campfa; rhedeg; beicio; chwaraeon; pêl-droed`,
    },
    answers: {
      en: 'exercise; fitness; walking; active; keep fit; gym; sport; football; couch to 5k; cycling; table tennis; pilates',
      cy: 'ymarfer; ffitrwydd; cerdded; egnïol; cadw’n heini; campfa; chwaraeon; beicio',
    },
  },
  {
    id: 'swimming',
    label: { en: 'Swimming', cy: 'Nofio' },
    themes: 'movement families long-term-condition',
    said: {
      en: `swim; swimming; pool; in the water; learn to swim; aqua; water aerobics; sea swimming; cold water; baths; swimming lessons`,
      cy: `nofio; pwll nofio; dysgu nofio; yn y dŵr; nofio yn y môr`,
    },
    answers: { en: 'swim; swimming; pool; aqua; water; hydrotherapy; dip', cy: 'nofio; pwll; dŵr; acwa; trochi' },
  },
  {
    id: 'sight-loss',
    label: { en: 'Losing sight', cy: 'Colli golwg' },
    themes: 'long-term-condition practical-help talking digital',
    said: {
      en: `blind; going blind; losing my sight; can't see; can't see to read; macular; glaucoma; cataracts; eyesight; partially sighted; white stick; guide dog; my eyes; registered blind; can't read the post`,
      cy: `dall; colli golwg; methu gweld; golwg gwan; llygaid; glawcoma; cataractau; rhannol ddall`,
    },
    answers: {
      en: 'sight loss; visually impaired; blind; macular; talking newspaper; large print; magnifier; low vision',
      cy: 'colli golwg; nam ar y golwg; dall; papur llafar; print bras',
    },
  },
  {
    id: 'hearing-loss',
    label: { en: 'Losing hearing, being deaf', cy: 'Colli clyw, bod yn fyddar' },
    themes: 'long-term-condition talking work-learning',
    said: {
      en: `deaf; hard of hearing; can't hear; hearing aid; hearing aids; going deaf; bsl; sign language; tinnitus; ringing in my ears; lip reading; can't follow a conversation; hearing aid batteries`,
      cy: `byddar; trwm fy nghlyw; methu clywed; cymorth clyw; iaith arwyddion; tinitws; darllen gwefusau`,
    },
    answers: {
      en: 'deaf; hearing; british sign language; bsl; lipreading; hearing aid; tinnitus; hearing loop',
      cy: 'byddar; clyw; iaith arwyddion; darllen gwefusau; cymorth clyw; tinitws',
    },
  },
  {
    id: 'physical-disability',
    label: { en: 'Disability and getting about', cy: 'Anabledd a mynd o gwmpas' },
    themes: 'movement long-term-condition practical-help transport',
    said: {
      en: `wheelchair; disabled; disability; can't walk far; mobility scooter; use a wheelchair; amputee; lost my leg; cerebral palsy; can't do stairs; in a chair; walking frame; rollator; can't stand for long; paralysed`,
      cy: `cadair olwyn; anabl; anabledd; methu cerdded ymhell; sgwter symudedd; methu grisiau; ffrâm gerdded`,
    },
    answers: {
      en: 'disabled; wheelchair; inclusive; adapted; accessible; step-free; boccia; seated; mobility; all abilities',
      cy: 'anabl; cadair olwyn; cynhwysol; hygyrch; addas; eistedd; pob gallu',
    },
  },
  {
    id: 'learning-disability',
    label: { en: 'Learning disability', cy: 'Anabledd dysgu' },
    themes: 'befriending work-learning art movement',
    said: {
      en: `learning disability; learning difficulties; down's syndrome; downs; special needs; my adult son with; supported living; day service closed; easy read; finds reading hard; slow learner`,
      cy: `anabledd dysgu; anawsterau dysgu; syndrom down; anghenion arbennig; hawdd ei ddeall; byw â chymorth`,
    },
    answers: {
      en: 'learning disability; inclusive; supported; easy read; self-advocacy; people first; send; gateway',
      cy: 'anabledd dysgu; cynhwysol; cefnogaeth; hawdd ei ddeall; hunan-eiriolaeth',
    },
  },
  {
    id: 'autism',
    label: { en: 'Autism', cy: 'Awtistiaeth' },
    themes: 'young-people families mental-health nature',
    said: {
      en: `autism; autistic; asperger's; aspergers; on the spectrum; neurodivergent; neurodiverse; sensory; hates noise; can't cope with noise; meltdowns; waiting for a diagnosis; masking; doesn't like crowds; stimming`,
      cy: `awtistiaeth; awtistig; ar y sbectrwm; niwroamrywiol; casáu sŵn; synhwyraidd; aros am ddiagnosis`,
    },
    answers: {
      en: 'autism; autistic; sensory; relaxed session; quiet hour; neurodivergent; autism-friendly; send; low noise',
      cy: 'awtistiaeth; awtistig; synhwyraidd; sesiwn dawel; niwroamrywiol',
    },
  },
  {
    id: 'adhd',
    label: { en: 'ADHD', cy: 'ADHD' },
    themes: 'mental-health families talking young-people',
    said: {
      en: `adhd; can't concentrate; can't sit still; hyperactive; bouncing off the walls; scatterbrained; can't focus; attention deficit; never finish anything; forget everything; waiting list for adhd`,
      cy: `adhd; methu canolbwyntio; methu eistedd yn llonydd; gorfywiog; diffyg sylw; anghofio popeth`,
    },
    answers: {
      en: 'adhd; neurodivergent; focus; body doubling; organised; attention',
      cy: 'adhd; niwroamrywiol; canolbwyntio; trefnus; sylw',
    },
  },
  {
    id: 'memory',
    label: { en: 'Memory and dementia', cy: 'Cof a dementia' },
    themes: 'memory caring music talking',
    said: {
      en: `dementia; alzheimer's; alzheimers; losing her memory; losing his memory; forgetful; memory going; keeps forgetting; repeats herself; repeats himself; wanders; doesn't know me; doesn't know who i am; memory clinic; confused; gets muddled; going doolally; loses track`,
      cy: `dementia; alzheimer; colli cof; anghofio; anghofus; drysu; ailadrodd ei hun; ddim yn fy nabod; clinig cof`,
    },
    answers: {
      en: 'dementia; memory; memory café; singing for the brain; reminiscence; cognitive stimulation; alzheimer’s; day care',
      cy: 'dementia; cof; caffi cof; canu; hel atgofion; alzheimer',
    },
  },
  {
    id: 'smoking',
    label: { en: 'Stopping smoking', cy: 'Rhoi’r gorau i ysmygu' },
    themes: 'addiction long-term-condition',
    said: {
      en: `stop smoking; quit smoking; give up smoking; smoker; fags; cigarettes; vape; vaping; roll ups; packed it in; twenty a day; pack in the fags; nicotine; patches`,
      cy: `rhoi'r gorau i ysmygu; stopio smygu; ysmygu; sigaréts; fepio; nicotin`,
    },
    answers: {
      en: 'stop smoking; quit; smoke free; nicotine; vaping; quit plan',
      cy: 'stopio smygu; ysmygu; di-fwg; nicotin; rhoi’r gorau',
    },
  },
  {
    id: 'alcohol',
    label: { en: 'Drinking', cy: 'Yfed' },
    themes: 'addiction talking mental-health',
    said: {
      en: `drinking too much; drink too much; alcohol; alcoholic; drinks every night; on the bottle; wine every night; want to stop drinking; hitting the bottle; cut down drinking; sober; dry out; hung over; he's a drinker; pissed every night; booze`,
      cy: `yfed gormod; alcohol; alcoholig; gwin bob nos; rhoi'r gorau i yfed; sobor; y botel; meddw`,
    },
    answers: {
      en: 'alcohol; drinking; sober; recovery; addiction; cut down; abstinence; smart recovery; alcohol-free',
      cy: 'alcohol; yfed; sobor; adferiad; dibyniaeth; di-alcohol',
    },
  },
  {
    id: 'drugs',
    label: { en: 'Drugs', cy: 'Cyffuriau' },
    themes: 'addiction talking mental-health',
    said: {
      en: `drugs; addicted; addict; heroin; cannabis; smoking weed; cocaine; ket; using again; getting clean; relapsed; hooked on painkillers; methadone; my son is using; on the coke; getting high`,
      cy: `cyffuriau; caeth; dibyniaeth; canabis; cocên; heroin; glân; defnyddio eto; tabledi`,
    },
    answers: {
      en: 'drug; recovery; addiction; substance; harm reduction; clean; relapse; families affected',
      cy: 'cyffuriau; adferiad; dibyniaeth; sylweddau; lleihau niwed',
    },
  },
  {
    id: 'gambling',
    label: { en: 'Gambling', cy: 'Gamblo' },
    themes: 'addiction advice-money talking',
    said: {
      en: `gambling; gamble; betting; bookies; slot machines; fruit machines; online casino; scratch cards; lost it all on the horses; bets on his phone; bet; gambled the rent; bingo apps`,
      cy: `gamblo; betio; bwci; peiriannau slot; casino; ceffylau; cardiau crafu; colli'r cyfan`,
    },
    answers: { en: 'gambling; betting; gamblers; recovery; self-exclusion; blocking', cy: 'gamblo; betio; adferiad; hunanwahardd' },
  },
]
