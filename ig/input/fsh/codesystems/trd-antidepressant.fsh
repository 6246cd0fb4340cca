CodeSystem: TRDAntidepressant
Id: trd-antidepressant
Title: "TRD Antidepressant and Augmentation Drug"
Description: "Generic (INN) names of drugs that are tried against depression. Local until standard codes are verified; add a national drug code as a second coding."
* insert LocalCodeSystem(TRDAntidepressantValueSet)
* ^property[0].code = #class
* ^property[=].description = "Drug class, as staging methods count it"
* ^property[=].type = #code
* #citalopram "Citalopram" "Selective serotonin reuptake inhibitor."
* #citalopram ^property[0].code = #class
* #citalopram ^property[=].valueCode = #ssri
* #escitalopram "Escitalopram" "Selective serotonin reuptake inhibitor."
* #escitalopram ^property[0].code = #class
* #escitalopram ^property[=].valueCode = #ssri
* #fluoxetine "Fluoxetine" "Selective serotonin reuptake inhibitor."
* #fluoxetine ^property[0].code = #class
* #fluoxetine ^property[=].valueCode = #ssri
* #fluvoxamine "Fluvoxamine" "Selective serotonin reuptake inhibitor."
* #fluvoxamine ^property[0].code = #class
* #fluvoxamine ^property[=].valueCode = #ssri
* #paroxetine "Paroxetine" "Selective serotonin reuptake inhibitor."
* #paroxetine ^property[0].code = #class
* #paroxetine ^property[=].valueCode = #ssri
* #sertraline "Sertraline" "Selective serotonin reuptake inhibitor."
* #sertraline ^property[0].code = #class
* #sertraline ^property[=].valueCode = #ssri
* #desvenlafaxine "Desvenlafaxine" "Serotonin and noradrenaline reuptake inhibitor."
* #desvenlafaxine ^property[0].code = #class
* #desvenlafaxine ^property[=].valueCode = #snri
* #duloxetine "Duloxetine" "Serotonin and noradrenaline reuptake inhibitor."
* #duloxetine ^property[0].code = #class
* #duloxetine ^property[=].valueCode = #snri
* #levomilnacipran "Levomilnacipran" "Serotonin and noradrenaline reuptake inhibitor."
* #levomilnacipran ^property[0].code = #class
* #levomilnacipran ^property[=].valueCode = #snri
* #milnacipran "Milnacipran" "Serotonin and noradrenaline reuptake inhibitor."
* #milnacipran ^property[0].code = #class
* #milnacipran ^property[=].valueCode = #snri
* #venlafaxine "Venlafaxine" "Serotonin and noradrenaline reuptake inhibitor."
* #venlafaxine ^property[0].code = #class
* #venlafaxine ^property[=].valueCode = #snri
* #agomelatine "Agomelatine" "Antidepressant with another mechanism."
* #agomelatine ^property[0].code = #class
* #agomelatine ^property[=].valueCode = #atypical
* #bupropion "Bupropion" "Antidepressant with another mechanism."
* #bupropion ^property[0].code = #class
* #bupropion ^property[=].valueCode = #atypical
* #mirtazapine "Mirtazapine" "Antidepressant with another mechanism."
* #mirtazapine ^property[0].code = #class
* #mirtazapine ^property[=].valueCode = #atypical
* #mianserin "Mianserin" "Antidepressant with another mechanism."
* #mianserin ^property[0].code = #class
* #mianserin ^property[=].valueCode = #atypical
* #trazodone "Trazodone" "Antidepressant with another mechanism."
* #trazodone ^property[0].code = #class
* #trazodone ^property[=].valueCode = #atypical
* #vilazodone "Vilazodone" "Antidepressant with another mechanism."
* #vilazodone ^property[0].code = #class
* #vilazodone ^property[=].valueCode = #atypical
* #vortioxetine "Vortioxetine" "Antidepressant with another mechanism."
* #vortioxetine ^property[0].code = #class
* #vortioxetine ^property[=].valueCode = #atypical
* #reboxetine "Reboxetine" "Antidepressant with another mechanism."
* #reboxetine ^property[0].code = #class
* #reboxetine ^property[=].valueCode = #atypical
* #nefazodone "Nefazodone" "Antidepressant with another mechanism."
* #nefazodone ^property[0].code = #class
* #nefazodone ^property[=].valueCode = #atypical
* #amitriptyline "Amitriptyline" "Tricyclic antidepressant."
* #amitriptyline ^property[0].code = #class
* #amitriptyline ^property[=].valueCode = #tca
* #clomipramine "Clomipramine" "Tricyclic antidepressant."
* #clomipramine ^property[0].code = #class
* #clomipramine ^property[=].valueCode = #tca
* #desipramine "Desipramine" "Tricyclic antidepressant."
* #desipramine ^property[0].code = #class
* #desipramine ^property[=].valueCode = #tca
* #doxepin "Doxepin" "Tricyclic antidepressant."
* #doxepin ^property[0].code = #class
* #doxepin ^property[=].valueCode = #tca
* #imipramine "Imipramine" "Tricyclic antidepressant."
* #imipramine ^property[0].code = #class
* #imipramine ^property[=].valueCode = #tca
* #nortriptyline "Nortriptyline" "Tricyclic antidepressant."
* #nortriptyline ^property[0].code = #class
* #nortriptyline ^property[=].valueCode = #tca
* #protriptyline "Protriptyline" "Tricyclic antidepressant."
* #protriptyline ^property[0].code = #class
* #protriptyline ^property[=].valueCode = #tca
* #trimipramine "Trimipramine" "Tricyclic antidepressant."
* #trimipramine ^property[0].code = #class
* #trimipramine ^property[=].valueCode = #tca
* #isocarboxazid "Isocarboxazid" "Monoamine oxidase inhibitor."
* #isocarboxazid ^property[0].code = #class
* #isocarboxazid ^property[=].valueCode = #maoi
* #moclobemide "Moclobemide" "Monoamine oxidase inhibitor."
* #moclobemide ^property[0].code = #class
* #moclobemide ^property[=].valueCode = #maoi
* #phenelzine "Phenelzine" "Monoamine oxidase inhibitor."
* #phenelzine ^property[0].code = #class
* #phenelzine ^property[=].valueCode = #maoi
* #selegiline "Selegiline" "Monoamine oxidase inhibitor."
* #selegiline ^property[0].code = #class
* #selegiline ^property[=].valueCode = #maoi
* #tranylcypromine "Tranylcypromine" "Monoamine oxidase inhibitor."
* #tranylcypromine ^property[0].code = #class
* #tranylcypromine ^property[=].valueCode = #maoi
* #lithium "Lithium" "Drug added to an antidepressant."
* #lithium ^property[0].code = #class
* #lithium ^property[=].valueCode = #augmentation
* #aripiprazole "Aripiprazole" "Drug added to an antidepressant."
* #aripiprazole ^property[0].code = #class
* #aripiprazole ^property[=].valueCode = #augmentation
* #brexpiprazole "Brexpiprazole" "Drug added to an antidepressant."
* #brexpiprazole ^property[0].code = #class
* #brexpiprazole ^property[=].valueCode = #augmentation
* #cariprazine "Cariprazine" "Drug added to an antidepressant."
* #cariprazine ^property[0].code = #class
* #cariprazine ^property[=].valueCode = #augmentation
* #lamotrigine "Lamotrigine" "Drug added to an antidepressant."
* #lamotrigine ^property[0].code = #class
* #lamotrigine ^property[=].valueCode = #augmentation
* #liothyronine "Liothyronine" "Drug added to an antidepressant."
* #liothyronine ^property[0].code = #class
* #liothyronine ^property[=].valueCode = #augmentation
* #olanzapine "Olanzapine" "Drug added to an antidepressant."
* #olanzapine ^property[0].code = #class
* #olanzapine ^property[=].valueCode = #augmentation
* #quetiapine "Quetiapine" "Drug added to an antidepressant."
* #quetiapine ^property[0].code = #class
* #quetiapine ^property[=].valueCode = #augmentation
* #risperidone "Risperidone" "Drug added to an antidepressant."
* #risperidone ^property[0].code = #class
* #risperidone ^property[=].valueCode = #augmentation
