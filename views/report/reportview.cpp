#include "reportview.h"

#include "common/controls.h"
#include "report/reportdocument.h"
#include "theme/themes.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace restaurant {

ReportView::ReportView(QWidget *parent)
    : QTextEdit(parent)
{
    nameControl(this, "reportView", tr("What the evening was"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(Themes::instance().plain().sizes.margin);
    connect(&Themes::instance(), &Themes::themeChanged, this, &ReportView::dress);
}

void ReportView::show(const ReportText &text)
{
    m_text = text;
    dress();
}

/// The place that is read stays.
void ReportView::dress()
{
    m_points = points();
    const int place = verticalScrollBar()->value();
    setReport(*document(), m_text, {&theme().colours, fontsOf(m_points)});
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

/// So large that the widest table still has room: a line of about 120 letters.
qreal ReportView::points() const
{
    constexpr int letters = 120;
    constexpr double most = 2.2;
    constexpr double step = 0.1;
    const QFont &body = Themes::instance().plain().fonts.body;
    const double wanted = width() / (letters * QFontMetricsF(body).averageCharWidth());
    return body.pointSizeF() * std::clamp(std::floor(wanted / step) * step, 1.0, most);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (points() != m_points)
        dress();
}

} // namespace restaurant

#include "moc_reportview.cpp"
