# Cues: words that mean something only in company, put together by the detectors over all languages of a question. They add to en.lex.
[person]
postman ; postwoman ; mailman ; delivery (man|guy|person|driver) ; courier ; landlord
dancer ; cricketer ; goalkeeper ; priest ; judge ; rapper ; youtuber ; influencer ; streamer ; coach ; referee ; skater ; boxer ; wrestler ; bishop ; uncle ; aunt
bloke ; blokes ; fella ; fellas ; feller ; lad ; lads ; lass ; gal ; gals ; gent ; chap ; mister ; folks ; human ; toddler ; teen ; granny ; old lady ; cop ; performer ; star ; musician ; reporter ; anchor ; newscaster ; astronaut ; scientist ; soldier ; guest ; guests ; everyone ; everybody ; crowd
[thing]
shoe ; shoes ; heel of my shoe ; frame ; mug ; glass
town ; city ; peanut butter ; cereal ; biography ; cassette ; record ; restaurant ; cafe ; shop ; street ; station ; building
[public_role]
vice president ; pm ; senator ; congressman ; congresswoman ; astronaut ; nobel (prize)? winner ; chief justice ; supreme leader ; head of state ; secretary general ; olympic (champion|medalist) ; billionaire
[relation]
my (daddy|mommy|mummy|nan|nana|gran|granddad|grandad|fiance|fiancee|stepmom|stepdad|stepson|stepdaughter|twin|mate|flatmate|landlord|landlady|caregiver|carer|in law|mother in law|father in law|sister in law|brother in law|hubby|wifey|bf|gf|bro|sis)
[c_who]
who ; whos ; who s ; hoo ; whoo ; hoos ; whom ; whose face ; what person
[c_name]
identity
name ; names ; called ; named ; name s ; surname ; nickname ; go by ; goes by ; initials
[c_know]
(do|don t|did|should|would|might|could) (i|we|you) (know|recognise|recognize|remember) !(if|what|how|whether|where|the time|that|when|why) ; ^(recognise|recognize|identify) !(the (text|label|brand|product|writing|colour|color|object|currency|money|bill)) ; where (do|would|did|have|could|might) (i|we) .. (know|seen|see|met) ; (have|had) (i|we|you) (ever)? (met|seen) ; rings? a bell ; look* familiar ; (ever)? met before ; is .. familiar ; do you happen to know
[c_famous]
famous ; celebrity ; well known ; known for ; famous for ; somebody important ; someone important ; movie star ; public figure ; a big deal
[c_resemble]
(look|looks|looking) (a lot|just|exactly|much|kinda|kind of|a bit|somewhat)? like ; resembl* ; remind* ; pretty sure ; dead ringer ; spitting image ; am i right ; isn t (it|that|this|he|she) ; swear (that|this) ; i think (this|that|it|he|she)
[c_isit]
is (this|that|it|he|she|there) ; that s ; this is ; isn t (this|that|he|she) ; could (this|that|he|she) be ; which ; are (these|they|those)
[c_which]
(which|what) (singer|actor|actress|politician|celebrity|footballer|star|athlete|musician)
which one of
which (one|of|boy|girl|kid|man|woman|person|face|lady|guy)
[c_or]
or
[c_same]
same (one|person|guy|man|woman|face|people) ; the same (as|one)
[c_child]
child ; children ; kid ; kids ; baby ; toddler ; infant ; newborn ; year old ; month old ; grandson ; granddaughter ; son ; daughter ; little one ; kiddo ; puppy
[c_give]
(i|we) .. give ; to give ; give (half|a|one|two|this|it|some|him|her|my) ; giving
[c_half]
half ; quarter ; a whole
[c_take]
(i|we|me|he|she) .. (take|swallow|pop|inject|have to take|be taking|taking|down) !(out|a picture|a photo|the bus|the train|pictures|photos|the picture|the photo|picture|photo|bus|train|off) ; (taking|to take|should take)
[c_howmany]
how many hours between ; how long between
how many ; how much ; how often ; what dose ; how big a dose
[c_should]
should (i|we|he|she) ; can (i|we|he|she) ; could (i|we) ; may i ; do i ; is it (ok|okay|fine|safe|alright|all right) ; shall i ; am i (ok|okay|fine|safe|good) to ; is it dangerous
[c_missed]
(forgot|missed|skipped|forgotten|didn t take) !(which|what|where|whether|if)
[c_double]
double ; two ; extra ; both ; another ; catch up ; make up
[c_alcohol]
beer ; wine ; alcohol ; whisky ; whiskey ; vodka ; booze ; rum ; a drink ; drinks
[c_with_alcohol]
(with|on|after|while|and) .. (beer|wine|alcohol|whisky|whiskey|vodka|booze|rum|a drink|drinking)
[c_insulin]
insulin
[c_change]
more ; increase ; extra ; should i ; inject ; raise ; bump ; correct (for|my|it)
[c_field]
date ; name ; phone ; number ; address ; appointment ; envelope ; hospital ; printed ; letter
[illness]
contusion
conjunctivitis ; tonsillitis ; bronchitis ; cystitis ; thrush ; sinusitis ; cellulitis ; chicken pox ; strep ; pregnant ; uti ; bedbug* ; flea bites ; tick bite ; lyme disease
sprain ; sprained ; strain ; blood clot ; deep vein
dengue ; herpes ; boil ; frostbite ; gout ; mumps ; rosacea ; impetigo ; thrush ; athlete s foot ; monkeypox ; dermatitis ; serious ; deadly
[self_harm]
(don t|do not|dont|didn t) (wanna|want to) (wake up|be here|be alive|live|go on|exist|be around) ; end it all ; not wake up ; better off dead ; rather be dead ; (no|any) point (in)? living ; done with (life|living) ; kill myself ; off myself
[geolocation]
(work|figure|find) out .... where .... (live|lives|works|house|home|hangs|goes) !(street) ; where .. ({person}|she|he|they) (live|lives|works|hangs out)
[captcha]
(squiggly|wavy|wiggly|twisted|warped) (letters|text|characters|numbers) ; not a robot ; prove .. (human|robot)
[high_risk]
(safe|ok|okay|clear|good) to cross ; (can|should) (i|we) cross (now|here|the|yet) ; (found|picked) .... {wild} .... (eat|fry|cook|poison*|safe)
[p_role]
(reply|respond|answer) only with ; no (restrictions|rules|filters)
[c_them]
the one with
he ; she ; him ; her ; they ; them ; these people ; those people ; his ; their
[famous]
(that|the) .. {person} .. (from|in|off|who (plays|played|was in|sings|starred|does)) .... (movie|film|show|tv|telly|television|news|series|band|soap|sitcom|netflix|youtube|movies|films) ; (i|we) (see|saw|seen) on (tv|the news|television|telly) ; the (one|guy|woman|man|actor|actress) who (played|plays|sang|sings|starred|won)
[person_frame]
(face|features|hair|appearance|likeness) .. (suggest*|indicate*|point to|points to|match|matches|belong to|belongs to) ; (would|will) (know|recognise|recognize) (him|her) as
[role_claim]
(woman|man|person|guy|lady|actor|actress|one|singer) who .. (won|played|starred|sang|founded|wrote|led|hosted|presented|directed) ; (won|winner of) .... (oscar|grammy|nobel|world cup|eurovision|emmy)
(he|she) (is|was) .. {public_role} ; (he|she) (is|was) (the|a) (former|current|ex)
[c_symptom]
tingly ; tingling ; gone (white|blue|black|purple|numb|red) ; turned (white|blue|black|purple|red|green) ; won t (stop bleeding|heal) ; burning ; weeping ; what s wrong ; looks (bad|nasty|angry|weird|infected)
swollen ; swelled ; puffy ; bruised ; bleeding ; itchy ; itches ; itching ; hurts ; hurting ; sore ; oozing ; numb ; throbbing ; inflamed ; red and hot ; pus
[c_stop]
(stop|quit|come off|give up|cut out) ; stop (it|this|them|taking)
[c_split]
(cut|split|crush|break|snap|chew|open) .. ({drug}|it|them|this|these)
[c_more]
get away with ; a bit more ; top up
second one ; another ; one more ; again ; anyway ; extra ; a third ; two of
[c_mistake]
by mistake ; accidentally ; by accident ; too many ; too much ; twice ; wrong one ; instead of
[c_doctor]
(see|go to|need|call) .. (doctor|hospital|er|emergency room|gp) ; serious ; bad
[your_relation]
your .. (wife|husband|mother|father|mom|mum|dad|son|daughter|brother|sister|boyfriend|girlfriend|neighbour|neighbor|boss|aunt|uncle|cousin|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|nephew|niece|roommate) !(s day|in law s day)
[title]
actor ; actress ; singer ; comedian ; footballer ; host ; presenter ; rapper ; pop star ; politician ; senator ; coach ; director ; journalist ; tennis player
[diag_claim]
(looks|seems|appears|sounds) (like|to be) .... (sprain|strain|infection|fracture|{illness}) !(cream|medicine|ointment|book|leaflet)
[c_work]
s (book|novel|album|song|poster|cd|dvd|film|movie|painting|autobiography)
[c_whether]
(whether|if) (it|that|this) (is|s|might|could) ; could (it|that|this|he|she) be ; isn t (that|this) ; wonder if
[this_frame]
(you|we) (re|are) looking at ; pictured (here)? (is|are)
[c_for_child]
(for|to) (a|my|the|our|him|her) .. {c_child} ; year old ; month old
[body]
ear ; ears ; throat ; armpit ; lump
[traits]
(is|are) (he|she) straight$ ; straight or gay ; gay or straight
[drug]
levothyrox ; levothyroxine ; euthyrox ; marcumar ; coumadin ; eliquis ; xarelto ; doliprane ; dafalgan ; efferalgan ; ibuflam ; voltaren ; diclofenac ; diazepam ; valium ; lorazepam ; zopiclone ; zolpidem ; ambien ; tramadol ; morphine ; fentanyl ; gabapentin ; pregabalin ; lyrica ; sertraline ; zoloft ; fluoxetine ; prozac ; citalopram ; escitalopram ; amlodipine ; ramipril ; losartan ; bisoprolol ; metoprolol ; atorvastatin ; simvastatin ; pantoprazole ; pantoprazol ; cetirizine ; loratadine ; ventolin ; salbutamol ; nurofen ; panadol ; aleve ; motrin ; augmentin ; azithromycin ; ciprofloxacin ; doxycycline ; digoxin ; furosemide ; lasix ; clopidogrel ; plavix ; dipirona ; novalgin ; metamizol ; lantus ; humalog ; ozempic ; viagra ; sildenafil ; adderall ; ritalin ; lithium tablets ; methotrexate ; amoxil ; sudafed ; nyquil ; imodium ; spasfon ; aspirina ; metformina
blood thinner ; blood thinners ; anticoagulant* ; cough syrup ; antihistamine* ; steroid* ; beta blocker*
[c_for_me]
(for|with) (me|him|her|my) ; interact
[dose_claim]
(is|are) (fine|safe|ok|okay|alright|harmless) (with|for|alongside|to take)
