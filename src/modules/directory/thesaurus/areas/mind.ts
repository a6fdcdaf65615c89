import type { WrittenConcept } from '../concept.ts'

/** Feelings, sleep, nerves, and finding the way back out of the house. */
export const mind: readonly WrittenConcept[] = [
  {
    id: 'low-mood',
    label: { en: 'Feeling low', cy: 'Teimlo’n isel' },
    themes: 'mental-health talking movement nature',
    said: {
      en: `depressed; depression; feeling down; feel low; really low; can't be bothered with anything; no motivation; mardy all the time; crying all the time; fed up;
        don't enjoy anything any more; everything is grey; can't get out of bed; stuck in a rut; numb; my mental health is bad; not coping; struggling; black dog; no energy for life`,
      cy: `iselder; teimlo'n isel; digalon; crio trwy'r amser; dim mynedd; methu codi o'r gwely; ddim yn ymdopi; dim egni; wedi cael llond bol`,
    },
    answers: {
      en: 'mental health; wellbeing; low mood; depression; peer support; talking therapy; counselling; recovery college; feel better; listening; green gym; five ways',
      cy: 'iechyd meddwl; lles; hwyliau isel; iselder; cwnsela; cefnogaeth gan gymheiriaid; gwrando; teimlo’n well',
    },
  },
  {
    id: 'anxiety',
    label: { en: 'Worry and panic', cy: 'Gorbryder a phanig' },
    themes: 'mental-health talking art',
    said: {
      en: `anxious; anxiety; worried sick; panic attacks; panicky; my nerves; bad with my nerves; can't stop worrying; on edge; heart races; overthinking; scared all the time;
        can't face people; crowds frighten me; social anxiety; shy; in a right state; het up`,
      cy: `gorbryder; pryderus; poeni trwy'r amser; pyliau o banig; nerfus; ofn pobl; swil; methu wynebu pobl; nerfau'n ddrwg`,
    },
    answers: {
      en: 'anxiety; worry; panic; calm; relaxation; breathing; mindfulness; small group; quiet; gentle; peer support; confidence; self-help',
      cy: 'gorbryder; pryder; ymlacio; anadlu; ymwybyddiaeth ofalgar; grŵp bach; tawel; hyder',
    },
  },
  {
    id: 'stress',
    label: { en: 'Stress and too much on', cy: 'Straen a gormod i’w wneud' },
    themes: 'mental-health nature art movement',
    said: {
      en: `stressed; stressed out; burnt out; burn out; at the end of my tether; overwhelmed; too much on my plate; can't switch off; wound up; need a break; need to relax; frazzled; worn out; head is spinning`,
      cy: `straen; dan straen; wedi ymlâdd; gormod ar fy mhlât; methu ymlacio; angen seibiant; ar ben fy nhennyn`,
    },
    answers: {
      en: 'stress; relaxation; mindfulness; meditation; yoga; tai chi; wellbeing; calm; unwind; resilience; breathing space',
      cy: 'straen; ymlacio; ymwybyddiaeth ofalgar; myfyrdod; ioga; lles; tawelwch; gwytnwch',
    },
  },
  {
    id: 'sleep',
    label: { en: 'Sleeping badly', cy: 'Cysgu’n wael' },
    themes: 'mental-health movement',
    said: {
      en: `can't sleep; not sleeping; insomnia; awake all night; lie awake; bad nights; tired all the time; nightmares; up at all hours; exhausted; wide awake at three`,
      cy: `methu cysgu; ddim yn cysgu; anhunedd; effro drwy'r nos; wedi blino trwy'r amser; hunllefau`,
    },
    answers: {
      en: 'sleep; sleep well; insomnia; relaxation; rest; mindfulness; bedtime; tired; wind down',
      cy: 'cwsg; cysgu’n well; ymlacio; gorffwys; blinder',
    },
  },
  {
    id: 'anger',
    label: { en: 'Anger', cy: 'Dicter' },
    themes: 'mental-health talking young-people',
    said: {
      en: `angry; lose my temper; losing my rag; short fuse; anger management; shout at the kids; flying off the handle; kicking off; lashing out; punching walls; temper; always rowing; explode; he kicks off`,
      cy: `dig; colli tymer; rheoli dicter; gweiddi ar y plant; gwylltio; gwylltio'n hawdd`,
    },
    answers: {
      en: 'anger; temper; managing emotions; calm; boxing; counselling; strong feelings; communication',
      cy: 'dicter; tymer; rheoli emosiynau; tawelu; cwnsela; bocsio',
    },
  },
  {
    id: 'confidence',
    label: { en: 'Confidence', cy: 'Hyder' },
    themes: 'mental-health work-learning art talking',
    said: {
      en: `no confidence; lost my confidence; low self esteem; feel useless; feel worthless; hate myself; not good enough; don't feel like me any more; want to be braver; feel invisible; knocked my confidence; scared of failing`,
      cy: `dim hyder; wedi colli hyder; hunan-barch isel; teimlo'n ddiwerth; ddim yn ddigon da; teimlo'n anweledig`,
    },
    answers: {
      en: 'confidence; self-esteem; assertiveness; recovery college; try something new; encouraging; first steps; belief in yourself',
      cy: 'hyder; hunan-barch; magu hyder; camau cyntaf; coleg adfer; rhoi cynnig',
    },
  },
  {
    id: 'getting-out-again',
    label: { en: 'Getting out again', cy: 'Mynd allan eto' },
    themes: 'befriending mental-health nature transport',
    said: {
      en: `never go out; haven't been out; stuck in the house; stuck indoors; four walls; can't leave the house; agoraphobia; housebound; hermit; don't see daylight; too scared to go out; need to get out more;
        want to get out; don't go anywhere; sat at home all day; house feels like a prison`,
      cy: `byth yn mynd allan; gaeth i'r tŷ; methu gadael y tŷ; eistedd adre trwy'r dydd; angen mynd allan mwy; ofn mynd allan; pedair wal`,
    },
    answers: {
      en: 'befriending; home visit; buddy; go with you; first visit; walk and talk; companion; gentle walk; getting out; wellbeing walk; lift',
      cy: 'cyfeillio; ymweliad cartref; cyfaill; dod gyda chi; taith gerdded; mynd allan; cwmni',
    },
  },
  {
    id: 'trauma',
    label: { en: 'Living with something terrible', cy: 'Byw gyda thrawma' },
    themes: 'mental-health safety talking',
    said: {
      en: `trauma; ptsd; flashbacks; something bad happened to me; what happened when i was a kid; childhood abuse; haunted by it; can't get over what happened; survivor; after the accident; keep seeing it`,
      cy: `trawma; ôl-fflachiau; rhywbeth drwg wedi digwydd i fi; plentyndod anodd; goroeswr; methu anghofio`,
    },
    answers: {
      en: 'trauma; ptsd; survivors; counselling; safe space; trauma-informed; peer support; healing',
      cy: 'trawma; goroeswyr; cwnsela; lle diogel; cefnogaeth; gwella',
    },
  },
  {
    id: 'suicidal-thoughts',
    label: { en: 'Thoughts of ending your life', cy: 'Meddwl am roi diwedd ar eich bywyd' },
    themes: 'safety mental-health talking',
    said: {
      en: `suicidal; want to die; end it all; don't want to be here; no point going on; better off without me; self harm; self-harming; hurting myself; cutting myself; can't go on; want it all to stop; kill myself`,
      cy: `hunanladdiad; eisiau marw; ddim eisiau bod yma; dim pwynt; hunan-niweidio; brifo fy hun; methu mynd ymlaen`,
    },
    answers: {
      en: 'crisis; crisis café; safe haven; suicide; self-harm; listening line; out of hours; someone to talk to tonight; samaritan',
      cy: 'argyfwng; caffi argyfwng; hunanladdiad; hunan-niwed; llinell wrando; tu allan i oriau; hafan ddiogel',
    },
  },
  {
    id: 'serious-mental-illness',
    label: { en: 'A long mental illness', cy: 'Salwch meddwl hirdymor' },
    themes: 'mental-health work-learning befriending',
    said: {
      en: `bipolar; schizophrenia; psychosis; hearing voices; i hear voices; sectioned; been in hospital with my mental health; personality disorder; bpd; manic; mental health team discharged me; cmht; my medication`,
      cy: `deubegynol; sgitsoffrenia; seicosis; clywed lleisiau; wedi bod yn yr ysbyty gyda'm hiechyd meddwl; anhwylder personoliaeth`,
    },
    answers: {
      en: 'recovery college; hearing voices; bipolar; peer support; mental health drop-in; lived experience; clubhouse; recovery',
      cy: 'coleg adfer; clywed lleisiau; deubegynol; cefnogaeth gan gymheiriaid; profiad bywyd; adferiad',
    },
  },
  {
    id: 'hoarding',
    label: { en: 'Too much stuff at home', cy: 'Gormod o bethau yn y cartref' },
    themes: 'practical-help mental-health advice-housing',
    said: {
      en: `hoarding; hoarder; can't throw anything away; house is full of stuff; clutter; can't get in the spare room; tip of a house; too ashamed to have anyone in; can't move for boxes; piles of stuff; landlord says clear it`,
      cy: `celcio; methu taflu dim; tŷ yn llawn stwff; annibendod; cywilydd gadael neb i mewn; pentyrrau o bethau`,
    },
    answers: {
      en: 'hoarding; declutter; clutter; clear; sort through; tidy; no judgement; home visit',
      cy: 'celcio; clirio; annibendod; tacluso; dim beirniadu; ymweliad cartref',
    },
  },
  {
    id: 'eating-distress',
    label: { en: 'Trouble with eating', cy: 'Trafferth gyda bwyta' },
    themes: 'mental-health young-people food',
    said: {
      en: `eating disorder; anorexia; bulimia; binge eating; making herself sick; won't eat; scared of food; obsessed with calories; body image; she has stopped eating; comfort eating`,
      cy: `anhwylder bwyta; anorecsia; bwlimia; gorfwyta; gwrthod bwyta; delwedd corff`,
    },
    answers: {
      en: 'eating disorder; eating distress; body image; relationship with food; peer support; families',
      cy: 'anhwylder bwyta; delwedd corff; perthynas â bwyd; cefnogaeth',
    },
  },
  {
    id: 'someone-to-talk-to',
    label: { en: 'Someone to talk to', cy: 'Rhywun i siarad â nhw' },
    themes: 'talking mental-health befriending',
    said: {
      en: `someone to talk to; need to talk; need to get it off my chest; bottled up; counselling; counsellor; therapy; therapist; someone who listens; nobody listens; want a chat; a natter; someone to chat to; a listening ear`,
      cy: `rhywun i siarad; angen siarad; cwnsela; therapi; rhywun sy'n gwrando; neb yn gwrando; sgwrs; clust i wrando`,
    },
    answers: {
      en: 'listening; counselling; talk; chat; someone to talk to; listening ear; telephone befriending; talking; natter; drop-in',
      cy: 'gwrando; cwnsela; siarad; sgwrs; clonc; cyfeillio dros y ffôn',
    },
  },
]
