package org.trdcareplan.validation.definitions;

/**
 * What the archive's index says of one definition, so that it can be listed and found without being read.
 *
 * @param form which model it is written in
 * @param resourceType such as {@code StructureDefinition}
 * @param url its canonical without version
 * @param version its version, or empty
 * @param name its computer name, or empty
 * @param type of a structure: the type that it constrains or defines; otherwise empty
 * @param base of a structure: the canonical that it is derived from, or empty
 * @param kind of a structure: a code of structure-definition-kind; otherwise empty
 * @param derivation of a structure: {@code specialization}, {@code constraint} or empty
 * @param isAbstract of a structure: whether it is abstract
 * @param origin the id of the FHIR package that it came in, or empty
 * @param offset where its deflated JSON begins in the archive's body
 * @param length of the deflated JSON in bytes
 */
record Entry(
        Form form,
        String resourceType,
        String url,
        String version,
        String name,
        String type,
        String base,
        String kind,
        String derivation,
        boolean isAbstract,
        String origin,
        int offset,
        int length) {

    private static final String SEPARATOR = "\t";

    /** The model that a definition is written in. */
    enum Form {
        /** Structures, as the HL7 validator reads them. */
        R5,
        /** Terminology and forms, as HAPI's terminology services read them. */
        R4
    }

    String line() {
        return String.join(
                SEPARATOR,
                form.name(),
                resourceType,
                url,
                version,
                name,
                type,
                base,
                kind,
                derivation,
                Boolean.toString(isAbstract),
                origin,
                Integer.toString(offset),
                Integer.toString(length));
    }

    static Entry parse(String line) {
        String[] field = line.split(SEPARATOR, -1);
        return new Entry(
                Form.valueOf(field[0]),
                field[1],
                field[2],
                field[3],
                field[4],
                field[5],
                field[6],
                field[7],
                field[8],
                Boolean.parseBoolean(field[9]),
                field[10],
                Integer.parseInt(field[11]),
                Integer.parseInt(field[12]));
    }
}
