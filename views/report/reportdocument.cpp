#include "reportdocument.h"

#include "report/reportbar.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace restaurant {

namespace {

class Setter
{
public:
    Setter(QTextDocument &document, const ReportLook &look)
        : m_cursor(&document)
        , m_colours(*look.colours)
        , m_fonts(look.fonts)
        , m_line(QFontMetricsF(look.fonts.body).height())
    {
    }

    void set(const ReportText &text)
    {
        add(text.title, m_fonts.title, m_colours.text, 0);
        add(text.when, m_fonts.small, m_colours.dim, 0);
        for (const QString &sentence : text.sentences)
            add(sentence, m_fonts.body, m_colours.text, m_line / 3);
        for (const ReportTable &table : text.tables)
            add(table);
        add(text.source, m_fonts.small, m_colours.dim, m_line);
    }

private:
    [[nodiscard]] static QTextCharFormat characters(const QFont &font, const QColor &colour)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(colour);
        return format;
    }

    /// A paragraph; the very first stands in the block that an empty document has.
    void add(const QString &text, const QFont &font, const QColor &colour, qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        if (m_cursor.position() == 0)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_cursor.insertText(text, characters(font, colour));
    }

    void add(const ReportTable &table)
    {
        add(table.title, m_fonts.strong, m_colours.text, m_line);
        if (!table.note.isEmpty())
            add(table.note, m_fonts.small, m_colours.dim, 0);
        if (table.head.isEmpty())
            return;
        m_cursor.insertBlock(QTextBlockFormat());
        QTextTable *grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                                static_cast<int>(table.head.size()), form());
        for (int column = 0; column < table.head.size(); ++column)
            fill(grid->cellAt(0, column), table.head[column], m_fonts.small, m_colours.dim);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (int column = 0; column < table.rows[row].size(); ++column)
                fillRow(*grid, table, row, column);
        m_cursor.movePosition(QTextCursor::End);
    }

    void fillRow(const QTextTable &grid, const ReportTable &table, std::size_t row, int column)
    {
        const QTextTableCell cell = grid.cellAt(static_cast<int>(row) + 1, column);
        fill(cell, table.rows[row][column], column == 0 ? m_fonts.strong : m_fonts.body,
             m_colours.text);
        const auto place = static_cast<std::size_t>(column);
        if (row >= table.bars.size() || table.bars[row][place] <= 0)
            return;
        QTextCursor end = cell.lastCursorPosition();
        end.insertBlock();
        end.insertText(QString(QChar::ObjectReplacementCharacter),
                       barFormat({table.bars[row][place], m_colours[Hue::CommandBlue].strong,
                                  m_colours[Hue::CommandBlue].fill},
                                 m_line));
    }

    void fill(QTextTableCell cell, const QString &text, const QFont &font, const QColor &colour)
    {
        QTextTableCellFormat format;
        format.setPadding(m_line / 5);
        format.setRightPadding(m_line / 2);
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_colours.border);
        cell.setFormat(format);
        QTextCursor(cell.firstCursorPosition()).insertText(text, characters(font, colour));
    }

    [[nodiscard]] static QTextTableFormat form()
    {
        QTextTableFormat format;
        format.setWidth(
            QTextLength(QTextLength::PercentageLength, 99)); // its borders want room too
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setHeaderRowCount(1);
        return format;
    }

    QTextCursor m_cursor;
    const Colours &m_colours;
    const Fonts &m_fonts;
    qreal m_line; ///< Of body text; in device-independent pixels.
};

} // namespace

ReportLook paperLook(qreal points)
{
    return {&lightColours(), fontsOf(points)};
}

void setReport(QTextDocument &document, const ReportText &text, const ReportLook &look)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(look.fonts.body);
    drawBarsIn(document);
    Setter(document, look).set(text);
}

} // namespace restaurant
