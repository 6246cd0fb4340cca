package org.trdcareplan.web.guide;

import java.util.List;

/** What every page has around its content: head, title, menu, footer. Plain HTML, no script. */
final class PageShell {

    private static final String HOME = "index.html";

    private final String guideTitle;
    private final String version;
    private final List<Page> menu;

    PageShell(String guideTitle, String version, List<Page> menu) {
        this.guideTitle = guideTitle;
        this.version = version;
        this.menu = List.copyOf(menu);
    }

    String html(Page page) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s | %s</title>
                <meta name="description" content="%s">
                <link rel="icon" href="icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="guide.css">
                </head>
                <body>
                <a class="skip" href="#main">To the content</a>
                <header><a class="home" href="index.html">%s</a> <span class="version">%s</span> <a class="to-menu" href="#menu">Menu</a></header>
                <main id="main">
                <h1>%s</h1>
                %s
                </main>
                <nav id="menu" aria-label="Guide">
                <ul>
                %s</ul>
                </nav>
                <footer>%s, version %s. It records, checks and warns; it never decides treatment. CC0-1.0.</footer>
                </body>
                </html>
                """.formatted(
                        Html.text(page.title()),
                        Html.text(guideTitle),
                        Html.text(page.description()),
                        Html.text(guideTitle),
                        Html.text(version),
                        Html.text(page.title()),
                        page.body(),
                        menu(page),
                        Html.text(guideTitle),
                        Html.text(version));
    }

    private String menu(Page here) {
        StringBuilder items = new StringBuilder();
        for (Page page : menu) {
            String current = page.file().equals(here.file()) ? " aria-current=\"page\"" : "";
            items.append("<li><a href=\"")
                    .append(page.file())
                    .append('"')
                    .append(current)
                    .append('>')
                    .append(page.file().equals(HOME) ? "Home" : Html.text(page.title()))
                    .append("</a></li>\n");
        }
        return items.toString();
    }
}
