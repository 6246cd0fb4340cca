package org.trdcareplan.web.guide;

/**
 * One page of the site.
 *
 * @param file its name, such as {@code index.html}
 * @param title in words, the first heading
 * @param description one sentence, for search and link previews
 * @param body HTML below the first heading
 */
record Page(String file, String title, String description, String body) {}
