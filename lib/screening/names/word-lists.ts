function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Titles that only a name follows. */
export const TITLES = setOf(
  'mr mrs ms mx dr drs doctor prof professor sir dame lord mstr messrs mme mlle dott herr frau senor senora madam revd rabbi imam canon',
);

/** Words that a name may follow, and many other words too. */
export const SOFT_TITLES = setOf(
  'miss sister sr nurse matron sn rn hca midwife consultant consultants con cons reg registrar spr sho fy intern houseman surgeon physician anaesthetist intensivist radiologist pharmacist physio physiotherapist dietitian porter secretary manager lead lady rev father canon judge constable pc officer captain major professor supervisor fellow locum trainee student medic doctor gp carer chaplain interpreter odp anp acp ansa psychologist psychiatrist paediatrician geriatrician cardiologist neurologist urologist oncologist',
);

/** Kin and the like: "daughter Maria". */
export const KIN = setOf(
  'wife husband son daughter mum mom mother dad father brother sister partner nok carer friend colleague colleagues pt patient pts baby twin aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather gran nan grandad neighbour fiance fiancee girlfriend boyfriend named called name surname forename client resident lady gentleman man woman boy girl guy bloke chap lad',
);

/** Words after which somebody is spoken of: "asked Rose", "by Mark". */
export const CUES = setOf(
  'im me him her told asked ask asking tell telling with by to from thanked thank thanks rang ring called call phoned bleeped bleep messaged emailed texted paged spoke saw seen met meet and or plus for told via w cc hi hello dear hey love regards cheers sincerely let lets because that when if said says but about watched saw helped taught made gave shouted paired dr except including than of d/w inform informed phone text email whatsapped message contact contacted reviewed escalated handed referred blamed praised backed',
);

/** Verbs that somebody does, after a name. */
export const DEEDS = setOf(
  'said says asked asks told tells did does had has was is came comes went goes took takes gave gives made makes rang called thinks thought felt feels looked seemed seems stayed stays helped helps ran runs led leads reviewed saw sees noticed stepped sat stood explained explains agreed offered taught teaches shouted kept keeps got gets knows knew wanted wants and who from just never always then also again will would could should can cannot isnt wasnt didnt doesnt wont phoned bleeped turned tried started finished left arrived apologised thanked reckons insisted covered covers swapped',
);

/** Dictionary words that are common given names. */
export const GIVEN_WORDS = setOf(
  'mo smithy sparky chalky nobby lofty hyacinth dove petal jan don ed al august phoenix aria willow ivory brandy dusty opal pansy sherry tiara roman romaine rowan kit sid rose grace mark will may june april hope joy faith summer autumn dawn eve ivy lily daisy olive holly heather hazel violet iris poppy ruby pearl amber jade crystal jasmine ginger rosemary basil clay cliff dale dean drew earl forest frank gene glen grant guy hank jay jean lance max miles norm pat patience peg penny pete rob robin rod rusty sandy sky stew sue victor wade warren wayne woody blessing precious prudence charity constance mercy goodness gift favour happiness comfort peace beauty bill carol chase chuck christian cherry angel star destiny art bud abundance gale skip chip rich dick nick jock rory mac marina melody harmony serenity scarlet sienna skye savannah florence sydney paris asia china india georgia victoria carmen dolores gloria regina stella viola clementine marigold primrose myrtle fern flora sage tansy laurel olive tiger sunny sonny bonny honey candy cookie justice innocent memory loveness lovemore talent trust knowledge wisdom wonder welcome godwin marvellous praise promise progress givemore lucky fortune obey pride prosper privilege shine tatty shah bob josh ray kit bell',
);

/** Dictionary words that are common family names. */
export const FAMILY_WORDS = setOf(
  'fowler bowman hale morrow fry barnes hoover sage farmer crowder ewing dill gentile barrows beer crooks funk witting garrison gunner gust homer pierce scot newton nelson shields roman begum sheikh more pal bode dare wale brown white black green gray grey young king bishop price hill wood woods cook baker carter turner walker parker fisher cooper mason porter potter miller smith page rice rose stone fox wolf bird lamb hart swan crane marsh field fields banks brooks rivers lake pool bridge bridges church abbot abbott pope knight duke noble long short small little large strong wise sharp bright good best love joy moody savage gentle day weeks winter winters summer summers snow frost rain storm bell ball case cross drake finch gill gold goldsmith hand head holder hunt hunter lane law lock low march may moss peacock pike power powers rich richards sands shaw spears steel swift tanner thorn thorne tiller todd wall ward waters west north south east wheeler reader read barber barker bush butcher butler chambers chandler chapman clay coleman collier cotton cox crow curry dale dean dearing draper driver duck eagle early english fleming flood flowers ford forest forester foster french friend fuller gardener gardner glass glover grant graves greenwood groom hall hardy harper hawk hawkins hay hazel heath herd hide hills hood hope hook hooper horn horne horner house howe hurley iron irons jewel judge key keys kitchen lamb land lawn leach lever locke lord love lovely mallet manning marshall martin mead merry middleton mills minor monk moon moor moore mount neal new newell noon nurse oaks oliver onions orchard organ outlaw pack palmer park parks parson parsons partridge patience peel pepper perry pickles piper pitt place plant player plum plumb pool poor post pound pratt priest prior pullman purse quick rains ransom raven ray reed reeve rider ridge ring roach robin rock rook root rose rowe rush rust sadler sage sailor sales salmon salt sanders saunders savage sawyer scales seal self sergeant shepherd shield shine ship shore silver singer singh skinner slater smart snell sparks sparrow spence spicer spring squire stack stag stark steward stock street sumner sutton tailor taylor tate tell temple thatcher tower towers town townsend trainer tree trout true tucker tyler usher vicar vine wade wain walls waller warner warren wash water way weaver webb webster well wells wheat wild wilder wilkes win wing wolfe wood woodward wool worth wright yard yates yeoman butt das dey dutta dear bail bond booth bourne boyd bull burn burns bury byrd cash chance child christian christmas clement close coffin coke cole combs constant coward crisp darling daft dent dick dickens dunn dyer elder ewe fairy fast ferry fry full gale game gamble garland garner gates gay giles goodman goodwin grave greer hammond hammer harm haste hatch heard hedge hedges honey hull husband inch isles jolly joyner just keen kettle kidd kilner lawless lay lemon light loft loud lumb major man manners maple marks master masters mercer metcalf miles money moody morrow nail nest nightingale oak ogle old paine pain park peace pearce pearl pease penny perks petty pickering pigeon pitman pollard prettyman proctor proud quarrel ramsbottom read reading rigs rump sellers sharp sheen sheldon shovel sidebottom simple sleep speed spooner starling sterling still stocks stokes stout strange strong sugar sweet swindle tallboy teal thistle tickle tidy tiddy toll toogood twist underwood vale varley veal venn violet virgo wager walkers want warden ware wax weaving weekes whale whip whistle whiting wick wiles winner wisdom wise wish wither wolves wooden wren yellow youngman boots nana yaw papa maame ho ling sing hang hung tong tang tan chin chow',
);

/** Short words that join the parts of a name. */
export const PARTICLES = setOf(
  'van der den de la le du del della di da dos das do al el bin bint ibn abu ul ur von zu ter ten te mac mc o st san ap ab nic ni',
);

/** Nouns that follow an eponym: what they belong to is a thing, not a person. */
export const THINGS = setOf(
  'sign signs score scores disease syndrome criteria criterion triad scale classification palsy fracture fractures tube catheter catheters procedure test tests test manoeuvre maneuver law reflex reflexes nodes node ulcer point line lines position drain forceps retractor needle blade airway bag mask valve plate nail frame splint stage staging grade grading index formula equation method operation repair incision approach flap graft stain bodies body cells cell contracture cyst hernia lymphoma tumour chorea dementia anaemia pouch pouches diverticulum ring membrane duct gland canal ligament space angle tremor gait phenomenon pupil aphasia encephalopathy psychosis oesophagus esophagus thyroiditis arthritis oedema respiration breathing rule rules rule cycle curve effect model coma chart tool framework checklist solution fluid nephropathy colitis purpura rash test palsy swab criteria system protocol pathway guideline guidelines questionnaire outcome hip prosthesis cast collar sutures suture clamp scissors swan-ganz cube stockings bandage handle prize accord principles ratio transform plot interval correction report inquiry stirrups stedy robot razor dictum pyramid taxonomy hierarchy campaign ambulance models angina arteritis deformity deformities abscess gangrene crisis thyroid nodules ataxia neuropathy myopathy dystrophy vasculitis carditis granulomatosis metaplasia hernias lesion tears tear ulcers matrix category categories voltage voltages nomogram gag gags hammer strip strips screw facies bacillus osteotomy spigot pump sulcus sulci groove murmur pulse pulses nail nails spots spot bumps lesions rods granules crystals casts anastomosis pouching shunt fistula loop hook hooks speculum elevator rongeur saw dilator dilators dilatator scope laryngoscope blades bougie introducer trocar balloon tamponade stitch knot brace exercises exercise regimen diet staging stages types zone zones plane canal hiatus recess foramen sinus valve valves pacemaker monitor hoist chair cot hood circuit machine vaporiser anaesthetic block blocks nomenclature checklist paradox hypothesis curve curves postulates number numbers constant inventory questionnaire scales form forms interview battery quotient consensus definition definitions statement recommendations programme charity nurse nurses bequest fellowship lecture ulcers mask masks tubes needles lines sutures round rounds group groups triage handbook deanery press trial trials wound day',
);

/** Given to wards and houses beside names of people. */
export const WARD_KINDS = setOf(
  'stroke medical surgical acute elderly frailty respiratory renal gastro cardiology childrens maternity day post pre the this that our their his her my your a an on off every each next last first same another whole busy other admissions admission assessment emergency short stay winter escalation paediatric paeds gynae orthopaedic ortho trauma haematology oncology neuro rehab rehabilitation isolation covid outlier base home parent parents general female male mixed private labour antenatal postnatal neonatal discharge night morning evening weekend monday tuesday wednesday thursday friday saturday sunday post-take consultant registrar old new main specialist ed high dependency intensive care critical burns plastics vascular urology ent colorectal hepatology liver diabetes endocrine geriatric geriatrics psych psychiatric mental health step-down and or to from in at of for with via per all no only virtual hot cold back back-up safe quiet full empty good bad best worst',
);

/** Flowers, trees and birds that wards are called after. */
export const WARD_NAMES = setOf(
  'willow cedar maple oak ash beech birch elm rowan hazel holly ivy rose lily daisy poppy primrose bluebell lavender heather fern juniper laurel sycamore chestnut hawthorn aspen alder poplar cherry apple orchard rainbow sunshine starlight dolphin penguin seahorse butterfly robin swan kingfisher heron nightingale swallow kestrel falcon eagle acorn jasmine iris violet foxglove snowdrop magnolia camellia buttercup clover thistle forget-me-not snowdon amber emerald sapphire ruby coral jade pearl',
);

/** Two capitals that are no initials. */
export const SHORT_ACRONYMS = setOf(
  'ae ad af bd bm bp br ca cc cd cf ck cn co cp cr cs ct cv cx dm dn dr ds dt dx ec ed ef en er et ey fb fh ft fy ga gb gi gp gu hb hd hf hr hx ib id im io ip iq it iu iv ix kg la lb lp lv md me mg mh mi ml mm mr ms mx na nb ng ni no np ob od og ok om on op or os ot pa pc pd pe ph pm pn po pp pr ps pt px qt ra rn rr rt rv rx sa sc se sg sl sn so sp sr st sv sx ta tb td tr tv tx uc uk un up us uv va vf vs vt wb wc xr eu cxr axr mri abg vbg itu icu hdu amu sau mau edd ecg nok mdt pts cpr gmc nmc nhs bma hca sho spr reg gcs crp wcc inr icb cqc dob pmh',
);

/** Towns that are dictionary words too: places after "in", "from", "to", "at" or "near" alone. */
export const TOWN_WORDS = setOf(
  'oxford slough neath leek flint fleet dover dorking lancing nelson maidenhead hastings cork bray bangor ascot hamburg phoenix reading bath sale deal hull bury barking sandwich rugby crewe hove ware wells battle rye diss street poole barking wells newport bolton blackpool stone stoke preston lancaster lincoln boston buxton nelson chester derby sunderland kent turkey china chile jordan georgia chad cuba india jersey guinea mali oman peru niger togo japan',
);

/** What stands before a place. */
export const PLACE_CUES = setOf(
  'in on from to at near outside around via of visiting moved lives live leaving left towards across',
);

/** What a proper name of an institution ends with. */
export const INSTITUTIONS = setOf(
  'hospital infirmary hospice surgery practice clinic school college university academy house court lodge manor hall priory trust centre center road street lane avenue crescent close drive terrace gardens way church mosque temple prison hmp nhs healthcare nursing care home homes unit wing suite building ward campus park square bridge station airport island beach health medical county city village town valley bay river',
);

/** Family names among the dictionary words that are met in lower case after a given name. */
export const LOWER_FAMILY_WORDS = setOf(
  'smith brown white green black young king hill wood woods baker carter turner walker parker fisher cooper mason porter potter miller martin bishop price webb grant bell marshall chapman gardner harper hunter palmer mills fox rose stone shaw hall lee cook',
);

/** Eponyms that are things even where nothing tells, since the thing is met far more often than a namesake. */
export const STRONG_EPONYMS = setOf(
  'vinci mcdonalds macmillan occam occams hickam pareto yerkes-dodson schnider minto jekyll hyde royce curie crohn crohns ivor child-pugh charcot wernicke parkinson parkinsons alzheimer alzheimers hartmann hartmanns whipple whipples foley hickman kocher babinski trendelenburg hoffmann addisons cushing cushings graves dupuytren colles weber duke dukes minnesota waterlow rockall blatchford glasgow-blatchford macintosh magill yankauer guedel kirschner nissen billroth gleason breslow apgar bishop mallampati gram coombs mantoux doppler holter valsalva heimlich sellick bolam montgomery caldicott gillick hawthorne johari venturi hudson steri-strip velcro hodgkin hodgkins raynaud raynauds marfan marfans kawasaki lyme lewy hirschsprung meckel meckels fournier fourniers boerhaave mallory-weiss zenker barrett barretts virchow koch sims cusco mcroberts mcburney mcburneys mcmurray mcmurrays mcindoe mcgrath mccune mcgoon mcisaac boyle-davis schirmer schirmers bamford barthel harrisons gillick maudsley rutherford',
);

/** Given names that are months, too. */
export const MONTH_NAMES = setOf('april may june august january');

/** Words in small letters that something may begin at, though they are plain; any other plain word is passed over. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...SOFT_TITLES,
  ...KIN,
  ...'van von der den de la du del della di da dos el al bin ibn abu le st saint royal o'.split(' '),
]);

/** Hospitals known by their capitals, none of which is a clinical acronym. */
export const HOSPITALS = setOf(
  'qeuh uclh gosh rvi qmc nnuh gstt lgi sjuh ruh uhw rie qehb qehkl bhrut bsuh uhcw uhnm uhbw nbt rduh rcht hrht rsch wgh rhh rlh rlbuh rmh rnoh nhnn kch gwh uhs qah phu mkuh ldh wsh esth cwh mft ribh srft rpah ncic stees jcuh nuth qeh cddft abmu ncuh svuh mmuh sjh',
);
